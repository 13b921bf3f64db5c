import { Panel, Separator } from 'react-resizable-panels';
import { useWide } from '../frame/useWide.ts';
import { Panes } from '../parts/Panes.tsx';
import { Reader } from '../reader/Reader.tsx';
import { t } from '../words/t.ts';
import { useLibrary } from './libraryStore.ts';
import { SourceShelf } from './SourceShelf.tsx';

/** The shelf of articles, and beside it the one that is open; on a narrow screen one after the other. */
export function LibraryRoom() {
  const opened = useLibrary((library) => library.opened);
  const wide = useWide(900);
  if (!wide) return opened ? <Reader opened={opened} narrow /> : <SourceShelf />;
  return (
    <Panes name="library">
      <Panel id="shelf" defaultSize="27%" minSize="220px">
        <SourceShelf />
      </Panel>
      <Separator className="pane-line" aria-label={t('Width of the list of articles')} />
      <Panel id="reader" minSize="380px">
        {opened ? (
          <Reader opened={opened} />
        ) : (
          <p className="empty-words">{t('Open an article to read it and lift evidence.')}</p>
        )}
      </Panel>
    </Panes>
  );
}

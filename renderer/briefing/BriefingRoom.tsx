import { useEffect } from 'react';
import { Panel, Separator } from 'react-resizable-panels';
import { useWide } from '../frame/useWide.ts';
import { Panes } from '../parts/Panes.tsx';
import { PreviewPane } from '../preview/PreviewPane.tsx';
import { loadEditor } from '../prose/ProseField.tsx';
import { useSpeller } from '../spelling/useSpeller.ts';
import { t } from '../words/t.ts';
import { BriefingPage } from './BriefingPage.tsx';
import { SidePane } from './SidePane.tsx';
import { useBriefingJump } from './useBriefingJump.ts';

/** Evidence, briefing and preview side by side where there is room, the briefing alone where there is not. */
export function BriefingRoom() {
  const wide = useWide(900);
  const widest = useWide(1200);
  useBriefingJump();
  useSpeller();
  useEffect(() => {
    // Once the room is drawn.
    const timer = setTimeout(() => void loadEditor(), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!wide) return <BriefingPage />;
  return (
    <Panes key={widest ? 'three' : 'two'} name={widest ? 'briefing-three' : 'briefing-two'}>
      <Panel id="side" defaultSize={widest ? '24%' : '34%'} minSize="220px">
        <SidePane />
      </Panel>
      <Separator className="pane-line" aria-label={t('Width of the evidence')} />
      <Panel id="page" minSize="360px">
        <BriefingPage />
      </Panel>
      {widest ? (
        <>
          <Separator className="pane-line" aria-label={t('Width of the preview')} />
          <Panel id="preview" defaultSize="34%" minSize="260px">
            <PreviewPane />
          </Panel>
        </>
      ) : null}
    </Panes>
  );
}

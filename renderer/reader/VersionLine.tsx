import { useState } from 'react';
import type { Gives, OpenedSource } from '../../desk/bridge.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { dayWords } from '../parts/dayWords.ts';
import { ask, askOrTell } from '../transport.ts';
import { rich } from '../words/rich.tsx';
import { t } from '../words/t.ts';

type Changes = Gives<'source.changes'>;

/** That this article was captured before in another version, what became of its evidence, and taking over what was decided. */
export function VersionLine({ source, earlier }: Pick<OpenedSource, 'source' | 'earlier'>) {
  const openSource = useLibrary((library) => library.openSource);
  const [changes, setChanges] = useState<Changes | null>(null);
  if (!earlier) return null;
  const show = async () => {
    if (changes) return setChanges(null);
    setChanges(await askOrTell(ask, sayTrouble, 'source.changes', { id: source.id }));
  };
  const carry = async () => {
    const carried = await askOrTell(ask, sayTrouble, 'source.carryOver', { id: source.id });
    if (!carried) return;
    const { carried: count, ...opened } = carried;
    useLibrary.setState({ opened });
    useScreen.getState().say(t('{count, plural, one {One decision} other {# decisions}} taken over.', { count }));
    await useLibrary.getState().refresh();
  };
  return (
    <div className="reader-line">
      {rich('A newer version of <link>an article captured {day, select, none {before} other {on {day}}}</link>.', {
        day: earlier.capturedOn === '' ? 'none' : dayWords(earlier.capturedOn),
        link: (words) => (
          <button type="button" className="link-button" onClick={() => void openSource(earlier.id)}>
            {words}
          </button>
        ),
      })}{' '}
      <button type="button" className="link-button" aria-expanded={changes !== null} onClick={() => void show()}>
        {t('What changed')}
      </button>{' '}
      <button type="button" className="link-button" onClick={() => void carry()}>
        {t('Take over what was decided')}
      </button>
      {changes ? <ChangeList changes={changes} /> : null}
    </div>
  );
}

function ChangeList({ changes }: { changes: Changes }) {
  const { pieces, paragraphs } = changes;
  const moved = pieces.filter((one) => one.kind !== 'same');
  return (
    <div className="change-list">
      <p>
        {t(
          '{moved} of {pieces, plural, one {# piece} other {# pieces}} of evidence changed. Paragraphs: {added} added, {removed} removed, {altered} altered.',
          {
            moved: moved.length,
            pieces: pieces.length,
            added: paragraphs.added,
            removed: paragraphs.removed,
            altered: paragraphs.altered,
          },
        )}
      </p>
      <ul>
        {moved.map((one) => (
          <li key={`${one.was}→${one.now}`}>
            <del>{one.was}</del> {one.kind === 'gone' ? <span>{t('no longer there')}</span> : <ins>{one.now}</ins>}
          </li>
        ))}
      </ul>
    </div>
  );
}

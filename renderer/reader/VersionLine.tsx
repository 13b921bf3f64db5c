import { useState } from 'react';
import type { Gives, OpenedSource } from '../../desk/bridge.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { ask, askOrTell } from '../transport.ts';

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
    useScreen.getState().say(count === 1 ? 'One decision taken over.' : `${count} decisions taken over.`);
    await useLibrary.getState().refresh();
  };
  return (
    <div className="reader-line">
      A newer version of{' '}
      <button type="button" className="link-button" onClick={() => void openSource(earlier.id)}>
        an article captured{earlier.capturedOn === '' ? ' before' : ` on ${earlier.capturedOn}`}
      </button>
      .{' '}
      <button type="button" className="link-button" aria-expanded={changes !== null} onClick={() => void show()}>
        What changed
      </button>{' '}
      <button type="button" className="link-button" onClick={() => void carry()}>
        Take over what was decided
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
        {moved.length} of {pieces.length} pieces of evidence changed. Paragraphs: {paragraphs.added} added,{' '}
        {paragraphs.removed} removed, {paragraphs.altered} altered.
      </p>
      <ul>
        {moved.map((one) => (
          <li key={`${one.was}→${one.now}`}>
            <del>{one.was}</del> {one.kind === 'gone' ? <span>no longer there</span> : <ins>{one.now}</ins>}
          </li>
        ))}
      </ul>
    </div>
  );
}

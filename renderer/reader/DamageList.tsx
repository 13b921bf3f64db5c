import type { Damage } from '../../engine/nouns/source.ts';
import { useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';

/** Where the captured text looks broken. The text itself is never changed. */
export function DamageList({ damage }: { damage: Damage[] }) {
  const sourceId = useLibrary((library) => library.opened?.source.id);
  const jumpTo = useScreen((screen) => screen.jumpTo);
  if (damage.length === 0) return null;
  return (
    <section aria-labelledby="damage-heading" className="damage-list">
      <h2 id="damage-heading">Damaged places ({damage.length})</h2>
      <ul>
        {damage.map((one) => (
          <li key={`${one.code}-${one.start}-${one.end}`}>
            <button
              type="button"
              className="link-button"
              onClick={() => sourceId && jumpTo({ sourceId, start: one.start, end: one.end })}
            >
              {one.message}
            </button>
            {one.suggestion ? <span className="hint"> {one.suggestion}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

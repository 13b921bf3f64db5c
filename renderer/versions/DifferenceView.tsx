import { useState } from 'react';
import type { Difference, Piece } from '../../engine/compare/compareBriefings.ts';
import { type Later, later, t } from '../words/t.ts';
import { MarkedRuns } from './MarkedRuns.tsx';

/** What changed, section by section: what was taken out struck through, what came in underlined. */
export function DifferenceView({ difference }: { difference: Difference }) {
  const [all, setAll] = useState(false);
  const sections = difference.sections
    .map(({ name, pieces }) => ({ name, pieces: all ? pieces : pieces.filter(isChanged) }))
    .filter(({ pieces }) => pieces.length > 0);
  const nothing = !difference.sections.some(({ pieces }) => pieces.some(isChanged));
  return (
    <div className="difference">
      <div className="difference-head">
        <p>
          {nothing
            ? t('Nothing differs.')
            : t('{added, plural, one {# word} other {# words}} added, {removed} taken out.', {
                added: difference.added,
                removed: difference.removed,
              })}
        </p>
        <label className="check-label">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />{' '}
          {t('Show unchanged parts too')}
        </label>
      </div>
      {sections.map(({ name, pieces }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections stand in the order of the template and may share a name.
        <section key={at} aria-label={name}>
          <h3>{name}</h3>
          {pieces.map((piece) => (
            <div key={piece.id} className={`compared is-${piece.change} kind-${piece.kind}`}>
              <p className="compared-what">{whatOf(piece)}</p>
              <p className="compared-words">{runsOf(piece)}</p>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function isChanged(piece: Piece): boolean {
  return piece.change !== 'same' || piece.moved;
}

const KINDS: Record<Exclude<Piece['kind'], 'blank'>, Later> = {
  prose: later('Prose'),
  quote: later('Quotation'),
  excerpt: later('Excerpt'),
  stat: later('Number'),
  picture: later('Picture'),
};
const CHANGES: Record<Exclude<Piece['change'], 'same'>, Later> = {
  added: later('added'),
  removed: later('taken out'),
  changed: later('changed'),
};

/** "Quotation changed, moved · Entries". */
function whatOf({ kind, label, change, moved }: Piece): string {
  const became = [change === 'same' ? '' : t(CHANGES[change]), moved ? t('moved') : '']
    .filter((part) => part !== '')
    .join(', ');
  if (kind === 'blank') return [label, became].filter((part) => part !== '').join(' ');
  const what = [t(KINDS[kind]), became].filter((part) => part !== '').join(' ');
  return `${what} · ${label}`;
}

/** A piece that is new or gone as a whole needs no marks in it. */
function runsOf({ runs, change }: Piece) {
  return change === 'changed' ? <MarkedRuns runs={runs} /> : runs.map(({ text }) => text).join('');
}

import { later, t } from '../words/t.ts';
import { resize } from './lift.ts';

const EDGES = [
  ['start', later('Start // of an excerpt'), [1, later('earlier'), '{'], [-1, later('later'), '}']],
  ['end', later('End // of an excerpt'), [-1, later('earlier'), '['], [1, later('later'), ']']],
] as const;

/** The edges of the current excerpt, sentence by sentence: what its other fields are for a quote or a number. */
export function ExcerptEdges() {
  return EDGES.map(([edge, label, ...ways]) => (
    <fieldset key={edge} className="entry-field" aria-label={t(label)}>
      <span aria-hidden className="entry-label">
        {t(label)}
      </span>
      <span className="entry-edges">
        {ways.map(([way, name, key]) => (
          <button
            key={key}
            type="button"
            className="button button-small"
            aria-label={`${t(label)} ${t(name)}`}
            aria-keyshortcuts={key}
            // The focus stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => resize(edge, way)}
          >
            {t(name)} <kbd aria-hidden>{key}</kbd>
          </button>
        ))}
      </span>
    </fieldset>
  ));
}

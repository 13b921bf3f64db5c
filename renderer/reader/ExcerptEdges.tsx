import { resize } from './lift.ts';

const EDGES = [
  ['start', 'Start', [1, 'earlier', '{'], [-1, 'later', '}']],
  ['end', 'End', [-1, 'earlier', '['], [1, 'later', ']']],
] as const;

/** The edges of the current excerpt, sentence by sentence: what its other fields are for a quote or a number. */
export function ExcerptEdges() {
  return EDGES.map(([edge, label, ...ways]) => (
    <fieldset key={edge} className="entry-field" aria-label={label}>
      <span aria-hidden className="entry-label">
        {label}
      </span>
      <span className="entry-edges">
        {ways.map(([way, name, key]) => (
          <button
            key={key}
            type="button"
            className="button button-small"
            aria-label={`${label} ${name}`}
            aria-keyshortcuts={key}
            // The focus stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => resize(edge, way)}
          >
            {name} <kbd aria-hidden>{key}</kbd>
          </button>
        ))}
      </span>
    </fieldset>
  ));
}

import { Fragment, type ReactNode } from 'react';
import { type Literal, patternOf } from './t.ts';

type Chunk = (words: ReactNode) => ReactNode;
type RichValues = Record<string, string | number | Date | ReactNode | Chunk>;

/** A text with elements inside, in the language of the screen: <key>…</key> is handed to `values.key`, {place} may be an element. */
export function rich<const S extends string>(text: S & Literal<S>, values: RichValues): ReactNode {
  const pattern = patternOf(text, true);
  if (typeof pattern === 'string') return pattern;
  const given = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'function' ? (parts: ReactNode[]) => value(spread(parts)) : value,
    ]),
  );
  const said = pattern.format<ReactNode>(given);
  return Array.isArray(said) ? spread(said) : said;
}

/** As children that stand in the code do, so that none needs a key. */
function spread(parts: ReactNode[]): ReactNode {
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move.
    <Fragment key={at}>{part}</Fragment>
  ));
}

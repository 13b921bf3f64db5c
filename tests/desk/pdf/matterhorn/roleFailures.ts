import type { Failure } from './failure.ts';
import type { Subject } from './subject.ts';

/** ISO 32000-1, 14.8.4. */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** 02: what is not a standard type leads to one; standard types stay what they are. */
export function roleFailures({ file, tree }: Subject): Failure[] {
  const remapped = Object.keys(tree.roles)
    .map((key) => key.slice(1))
    .filter((type) => STANDARD.has(type))
    .map((type) => ({ condition: '02-004', sentence: `The standard type ${type} is remapped.` }));
  const circular = Object.keys(tree.roles)
    .filter((key) => goesRound(key))
    .map((key) => ({ condition: '02-003', sentence: `The mapping of ${key} goes round in a circle.` }));
  const unmapped = tree.elements
    .filter(({ type }) => type !== '' && !STANDARD.has(type))
    .map(({ written, type }) => ({
      condition: '02-001',
      sentence: `${written} ends at ${type}, not a standard type.`,
    }));
  return [...remapped, ...circular, ...unmapped];

  function goesRound(key: string): boolean {
    const met = new Set<string>();
    for (let at = key; tree.roles[at] !== undefined; at = `/${file.name(tree.roles[at])}`) {
      if (met.has(at)) return true;
      met.add(at);
    }
    return false;
  }
}

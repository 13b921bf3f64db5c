import type { Failure } from './failure.ts';
import type { Subject } from './subject.ts';

/** 14: headings begin at H1 and never leave a level out on the way down. */
export function headingFailures({ tree }: Subject): Failure[] {
  const failures: Failure[] = [];
  const levels = tree.elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []));
  const [first] = levels;
  if (first !== undefined && first !== 1) {
    failures.push({ condition: '14-002', sentence: `The first heading is H${first}.` });
  }
  levels.forEach((level, at) => {
    const before = levels[at - 1];
    if (before !== undefined && level > before + 1) {
      failures.push({ condition: '14-003', sentence: `H${level} follows H${before}.` });
    }
  });
  for (const { kids, written } of tree.elements) {
    if (kids.filter((kid) => kid.type === 'H').length > 1) {
      failures.push({ condition: '14-006', sentence: `A ${written} holds more than one H.` });
    }
  }
  if (levels.length > 0 && tree.elements.some(({ type }) => type === 'H')) {
    failures.push({ condition: '14-007', sentence: 'The file has headings of both forms, H and Hn.' });
  }
  return failures;
}

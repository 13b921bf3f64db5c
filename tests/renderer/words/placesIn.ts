import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names of the places a text leaves open and of the tags in it, sorted. */
export function placesIn(text: string): string[] {
  const names = new Set<string>();
  const walk = (element: Element): void => {
    // Types 0 and 7 are literals and the number sign within a plural.
    if (element.type === 0 || element.type === 7) return;
    names.add(String(element.value));
    if ('options' in element) for (const option of Object.values(element.options)) option.value.forEach(walk);
    if ('children' in element) element.children.forEach(walk);
  };
  new IntlMessageFormat(text, 'en').getAst().forEach(walk);
  return [...names].sort();
}

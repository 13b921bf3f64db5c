import type { Failure } from './failure.ts';
import { enclosing } from './pageContent.ts';
import type { Dictionary, Value } from './pdfFile.ts';
import type { StructureElement } from './structureTree.ts';
import type { Subject } from './subject.ts';

/** RFC 5646: language, extended language, script, region, variants, extensions, private use. */
const TAG =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;

/** 11: of every text it can be told in which language it is. */
export function languageFailures({ file, tree, contents, owner }: Subject): Failure[] {
  const whole = file.text(file.catalog['/Lang']);
  return [...malformed(), ...(whole ? [] : undetermined())];

  function malformed(): Failure[] {
    const said = [
      whole,
      ...tree.elements.map(({ dictionary }) => file.text(dictionary['/Lang'])),
      ...contents.flatMap(({ sequences }) => sequences.map(({ language }) => language)),
    ];
    // '' means that the language is not known (ISO 32000-1, 14.9.2.2): for a part that may be so.
    const wrong = new Set(said.filter((tag) => tag !== null && tag !== '' && !TAG.test(tag)));
    return [...wrong].map((tag) => ({ condition: '11-001', sentence: `“${tag}” is not a language tag.` }));
  }

  function undetermined(): Failure[] {
    const text = contents.some(({ page, drawn }) =>
      drawn.some(({ marked, codes }) => {
        if (codes.length === 0 || enclosing(marked, ({ tag }) => tag === 'Artifact')) return false;
        if (enclosing(marked, ({ language }) => language !== null)) return false;
        const tagged = enclosing(marked, ({ mcid }) => mcid !== null);
        return !languageOf(tagged?.mcid == null ? null : owner(page, tagged.mcid));
      }),
    );
    const alternatives = tree.elements.some(
      (one) => ['/Alt', '/ActualText', '/E'].some((key) => one.dictionary[key] !== undefined) && !languageOf(one),
    );
    const outline = file.dictionary(file.catalog['/Outlines'])['/First'] !== undefined;
    const annotations = contents.some(({ page }) =>
      file.array(file.dictionary(page)['/Annots']).some((one) => spoken(file.dictionary(one))),
    );
    const found: [boolean, string, string][] = [
      [text, '11-001', 'text on the pages'],
      [alternatives, '11-002', 'an alternative text'],
      [outline, '11-003', 'the bookmarks'],
      [annotations, '11-004', 'the words of an annotation'],
      [file.catalog['/Metadata'] !== undefined, '11-006', 'the metadata'],
    ];
    return found
      .filter(([is]) => is)
      .map(([, condition, what]) => ({ condition, sentence: `The language of ${what} cannot be told.` }));
  }

  /** An annotation takes the language of the element that holds it. */
  function spoken(annotation: Dictionary): boolean {
    if (annotation['/Contents'] === undefined) return false;
    const holder: Value = tree.parents.get(file.number(annotation['/StructParent']) ?? -1) ?? null;
    return !languageOf(tree.elements.find(({ reference }) => reference === holder) ?? null);
  }

  function languageOf(element: StructureElement | null): string | null {
    for (let one = element; one; one = one.parent) {
      const said = file.text(one.dictionary['/Lang']);
      if (said !== null) return said;
    }
    return null;
  }
}

import type { Failure } from './failure.ts';
import type { Dictionary } from './pdfFile.ts';
import type { StructureElement } from './structureTree.ts';
import type { Subject } from './subject.ts';

const HIDDEN = 2;

/** ISO 32000-1, table 169. */
const KNOWN = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup ' +
    'FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact'
  ).split(' '),
);

/** 28: every annotation stands where it belongs in the structure, is reached in its order, and says what it is. */
export function annotationFailures({ file, tree, contents }: Subject): Failure[] {
  return contents.flatMap(({ page, number }) => {
    const shown = file
      .array(file.dictionary(page)['/Annots'])
      .map((one) => ({ reference: String(one), annotation: file.dictionary(one) }))
      .filter(({ annotation }) => ((file.number(annotation['/F']) ?? 0) & HIDDEN) === 0);
    const failures = shown.flatMap(({ reference, annotation }) => wrong(page, reference, annotation));
    if (shown.length > 0) failures.push(...order(file.dictionary(page)));
    return failures.map(({ condition, sentence }) => ({ condition, sentence: `Page ${number}: ${sentence}` }));
  });

  function order(page: Dictionary): Failure[] {
    if (page['/Tabs'] === undefined) return [{ condition: '28-008', sentence: 'no Tabs beside annotations.' }];
    return page['/Tabs'] === '/S' ? [] : [{ condition: '28-009', sentence: 'Tabs does not follow the structure.' }];
  }

  function wrong(page: string, reference: string, annotation: Dictionary): Failure[] {
    const subtype = file.name(annotation['/Subtype']);
    const holder = holderOf(page, reference, annotation);
    const failures: Failure[] = [];
    const fail = (condition: string, sentence: string) => failures.push({ condition, sentence });
    const says = (key: string, of: Dictionary | undefined) => (file.text(of?.[key]) ?? '').trim() !== '';
    const described = says('/Contents', annotation) || says('/Alt', holder?.dictionary);

    if (subtype === 'Popup') return [];
    if (!KNOWN.has(subtype)) fail('28-006', `${subtype} is no kind of annotation.`);
    if (subtype === 'TrapNet') fail('28-007', 'a TrapNet annotation.');
    if (subtype === 'PrinterMark') {
      if (holder) fail('28-017', 'a printer’s mark stands in the structure.');
    } else if (subtype === 'Link') {
      if (holder?.type !== 'Link') fail('28-011', `a link stands in ${holder?.type ?? 'no element'}.`);
      if (!says('/Contents', annotation)) fail('28-012', 'a link does not say where it leads.');
    } else if (subtype === 'Widget') {
      if (holder?.type !== 'Form') fail('28-010', `a form field stands in ${holder?.type ?? 'no element'}.`);
      if (!says('/TU', annotation) && !says('/Alt', holder?.dictionary)) fail('28-005', 'a form field has no name.');
    } else {
      if (holder?.type !== 'Annot') fail('28-002', `${subtype} stands in ${holder?.type ?? 'no element'}.`);
      if (!described) fail('28-004', `${subtype} does not say what it is.`);
    }
    return failures;
  }

  /** The element to which the parent tree leads, if that one holds the annotation too, on this page. */
  function holderOf(page: string, reference: string, annotation: Dictionary): StructureElement | null {
    const parent = tree.parents.get(file.number(annotation['/StructParent']) ?? -1);
    const holders = tree.elements.filter((one) => one.annotations.some((held) => held.annotation === reference));
    const [holder] = holders;
    if (!holder || holders.length > 1 || holder.reference !== parent) return null;
    return holder.annotations.every((held) => held.annotation !== reference || held.page === page) ? holder : null;
  }
}

import type { Failure } from './failure.ts';
import { attribute, type StructureElement, within } from './structureTree.ts';
import type { Subject } from './subject.ts';

/** 13, 15, 17 and 19: what single elements must say of themselves. */
export function elementFailures({ file, tree }: Subject): Failure[] {
  return [...tree.elements.flatMap(figure), ...tree.elements.flatMap(formula), ...heads(), ...notes()];

  function says(element: StructureElement, key: string): boolean {
    return (file.text(element.dictionary[key]) ?? '').trim() !== '';
  }

  function figure(element: StructureElement): Failure[] {
    if (element.type !== 'Figure') return [];
    const failures: Failure[] = [];
    // An ActualText of nothing is a way to say that nothing need be read.
    if (!says(element, '/Alt') && file.text(element.dictionary['/ActualText']) === null) {
      failures.push({ condition: '13-004', sentence: 'A Figure has neither Alt nor ActualText.' });
    }
    // Not of the Protocol's own list, but ISO 32000-1, table 344 asks for it.
    if (!Array.isArray(attribute(file, element, '/Layout', '/BBox'))) {
      failures.push({ condition: '13-004', sentence: 'A Figure has no BBox.' });
    }
    return failures;
  }

  function formula(element: StructureElement): Failure[] {
    if (element.type !== 'Formula' || says(element, '/Alt')) return [];
    return [{ condition: '17-002', sentence: 'A Formula has no Alt.' }];
  }

  function heads(): Failure[] {
    const byHeaders = new Set(
      tree.elements
        .filter((one) => attribute(file, one, '/Table', '/Headers') !== null)
        .map((one) => within(one, 'Table')),
    );
    return tree.elements
      .filter((one) => one.type === 'TH' && !byHeaders.has(within(one, 'Table')))
      .filter((one) => !['/Row', '/Column', '/Both'].includes(String(attribute(file, one, '/Table', '/Scope'))))
      .map(() => ({ condition: '15-003', sentence: 'A TH does not say of what it is the head.' }));
  }

  function notes(): Failure[] {
    const met = new Set<string>();
    return tree.elements.flatMap((element) => {
      if (element.type !== 'Note') return [];
      const id = file.text(element.dictionary['/ID']);
      if (!id) return [{ condition: '19-003', sentence: 'A Note has no ID.' }];
      if (met.has(id)) return [{ condition: '19-004', sentence: `Two Notes have the ID ${id}.` }];
      met.add(id);
      return [];
    });
  }
}

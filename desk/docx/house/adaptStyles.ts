import { BULLETS, NUMBERS } from '../docxNumbering.ts';
import type { HouseNumbering } from './houseNumbering.ts';
import { allNamed, type XmlElement } from './xmlElement.ts';

/** List styles of ours that were added to the house name a list by its placeholder; this gives them the list itself. */
export function adaptStyles(root: XmlElement, numbering: HouseNumbering): void {
  for (const number of allNamed(root, 'w:numId')) {
    for (const reference of [BULLETS, NUMBERS]) {
      if (number.attributes['w:val'] === `{${reference}-0}`)
        number.attributes['w:val'] = numbering.ours(reference, '0');
    }
  }
}

import { type Attributes, attributeOf } from './walkXml.ts';
import type { WordReading } from './wordReading.ts';

/** What a property does to the paragraph, run, row or cell that is open. False for elements that are no properties. */
export function takeProperty(reading: WordReading, name: string, path: string[], attributes: Attributes): boolean {
  const value = attributeOf(attributes, 'val');
  const { paragraph } = reading;
  switch (path.at(-2)) {
    case 'w:pPr':
      if (name === 'w:pStyle' && paragraph) {
        paragraph.style = value ?? '';
        reading.runs.setParagraphStyle(paragraph.style);
      } else if (name === 'w:outlineLvl' && paragraph) paragraph.outline = Number(value);
      // A large first letter is a paragraph of its own to Word, and to nobody else.
      else if (
        name === 'w:framePr' &&
        paragraph &&
        /^(?:drop|margin)$/.test(attributeOf(attributes, 'dropCap') ?? '')
      ) {
        paragraph.joinsNext = true;
      }
      return true;
    case 'w:numPr':
      if (name === 'w:numId' && paragraph) paragraph.numbering = value ?? '';
      else if (name === 'w:ilvl' && paragraph) paragraph.listLevel = Number(value) || 0;
      return true;
    case 'w:rPr':
      if (path.at(-3) === 'w:r' || path.at(-3) === 'm:r') reading.runs.property(name, value);
      // A paragraph's own run properties are those of its end, which has no words.
      else if (paragraph && path.at(-3) === 'w:pPr' && (name === 'w:del' || name === 'w:moveFrom')) {
        paragraph.joinsNext = true;
      }
      return true;
    case 'w:trPr':
      if (name === 'w:del') reading.flows.dropRow();
      return true;
    case 'w:tcPr':
      if (name === 'w:cellDel') reading.flows.dropCell();
      return true;
    default:
      return false;
  }
}

import { wordsRunLeft } from '../../engine/script/direction.ts';
import { STYLES_PATH } from './settleStyles.ts';

const DOCUMENT = 'word/document.xml';

/**
 * A document whose language runs from right to left: the section, its tables' columns and every paragraph that does not say
 * otherwise. The parts are ours, and in them words are escaped: nothing found here is text. Order of elements: ECMA-376,
 * CT_SectPr, CT_TblPr, CT_PPrBase.
 */
export function mirrorPackage(parts: Map<string, string | Uint8Array>): void {
  change(parts, DOCUMENT, (xml) =>
    fromTheLeft(xml)
      .replace(/(<w:tblStyle [^>]*\/>)/g, '$1<w:bidiVisual/>')
      // A column's end is the left edge here, whatever way a cell's words run (see `alignment` in wordParagraph).
      .replaceAll('<w:bidi/><w:jc w:val="left"/>', '<w:bidi/><w:jc w:val="right"/>')
      .replace(/(<w:docGrid [^>]*\/>)?<\/w:sectPr>/g, '<w:bidi/>$1</w:sectPr>'),
  );
  for (const path of [...parts.keys()].filter((one) => /^word\/(?:foot|end)notes\.xml$/.test(one)))
    parts.set(path, fromTheLeft(String(parts.get(path))));
  // The running line keeps its sides; the line of page numbers is in the middle and only has to read in order.
  for (const path of [...parts.keys()].filter((one) => /^word\/footer\d\.xml$/.test(one)))
    parts.set(path, fromTheLeft(String(parts.get(path)), '<w:pStyle w:val="Footer"/>'));
  change(parts, STYLES_PATH, (xml) =>
    xml
      .replace(/<w:pBdr>(?:<w:left ([^>]*)\/>)?(?:<w:right ([^>]*)\/>)?<\/w:pBdr>/g, turnedBorders)
      .replace('<w:pPrDefault><w:pPr><w:widowControl/>', '<w:pPrDefault><w:pPr><w:widowControl/><w:bidi/>'),
  );
}

/** Paragraphs whose words all run from the left say so. `only`: those of this style. */
function fromTheLeft(xml: string, only = ''): string {
  return xml.replace(
    /<w:p>(<w:pPr>.*?<\/w:pPr>)(.*?)<\/w:p>/gs,
    (paragraph: string, properties: string, runs: string) =>
      !properties.includes(only) || properties.includes('<w:bidi') || wordsRunLeft(wordsOf(runs), true)
        ? paragraph
        : `<w:p>${leftward(properties)}${runs}</w:p>`,
  );
}

function leftward(properties: string): string {
  const isCell = /<w:pStyle w:val="Table(?:Text|Head)"\/>/.test(properties);
  const said = /<w:jc w:val="(\w+)"\/>/.exec(properties)?.[1];
  // A column begins at its right edge here, whatever way a cell's words run.
  const side = !isCell ? said : said === undefined ? 'right' : said === 'right' ? 'left' : said;
  const aligned = side === undefined ? '' : `<w:jc w:val="${side}"/>`;
  return properties
    .replace(/<w:jc [^>]*\/>/, '')
    .replace(/(?=<w:spacing |<w:sectPr|<\/w:pPr>)/, '<w:bidi w:val="0"/>')
    .replace(/(?=<w:sectPr|<\/w:pPr>)/, aligned);
}

function turnedBorders(_: string, left: string | undefined, right: string | undefined): string {
  const border = (side: string, look: string | undefined) => (look === undefined ? '' : `<w:${side} ${look}/>`);
  return `<w:pBdr>${border('left', right)}${border('right', left)}</w:pBdr>`;
}

function wordsOf(runs: string): string {
  return [...runs.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');
}

function change(parts: Map<string, string | Uint8Array>, path: string, turn: (xml: string) => string): void {
  const before = String(parts.get(path));
  const after = turn(before);
  if (after === before) throw new Error(`${path} has nothing to mirror`);
  parts.set(path, after);
}

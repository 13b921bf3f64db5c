import { GUTTER, twips } from './measures.ts';

const BROKEN = /<w:sectPr><w:cols w:num="(\d)"\/><\/w:sectPr>/g;
const LAST = /<w:sectPr\b[^>]*>(?:(?!<w:sectPr)[\s\S])*<\/w:sectPr>(?=<\/w:body>)/;
/** What comes before `w:cols` in the schema's order, and is always there. */
const PAGE_NUMBERS = /<w:pgNumType\b[^>]*\/>/;
/** Headers, footers and the first page's own ones: later sections take over those of the first. */
const FRAMES = /<w:(?:header|footer)Reference\b[^>]*\/>|<w:titlePg\b[^>]*\/>/g;
const TYPE = /<w:type\b[^>]*\/>/;
/**
 * Sections of one or two columns: docx knows the properties of the whole text, `wordBlocks` where another number of columns begins.
 * Every section says its page and its columns; each after the first goes on where the one before ended.
 */
export function settleSections(document: string, lastColumns: number): string {
  if (!document.match(BROKEN)) return document;
  const whole = LAST.exec(document)?.[0];
  if (whole === undefined || !PAGE_NUMBERS.test(whole)) {
    throw new Error('the properties of the section are not as expected of docx 9.15.2');
  }
  const sectionOf = (columns: number, first: boolean) => {
    const columned = whole.replace(PAGE_NUMBERS, (numbers) => numbers + columnsOf(columns));
    return first ? columned : continuous(columned.replace(FRAMES, ''));
  };
  let sections = 0;
  const broken = document.replace(BROKEN, (_, columns: string) => {
    sections += 1;
    return sectionOf(Number(columns), sections === 1);
  });
  return broken.replace(LAST, () => sectionOf(lastColumns, false));
}

/** `w:type` comes after the notes' properties and before the page's (ECMA-376, CT_SectPr). */
function continuous(section: string): string {
  return section.replace(TYPE, '').replace('<w:pgSz', '<w:type w:val="continuous"/><w:pgSz');
}

function columnsOf(count: number): string {
  return `<w:cols w:space="${twips(GUTTER)}" w:num="${count}" w:equalWidth="1"/>`;
}

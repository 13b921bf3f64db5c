const PATH = 'word/numbering.xml';
/** A list of bullets that docx adds to every file and nothing here uses. */
const UNUSED = /<w:abstractNum w:abstractNumId="1" .*?<\/w:abstractNum>|<w:num w:numId="1" ?.*?<\/w:num>/gs;
const HEADING_LEVEL =
  /(<w:lvl w:ilvl="(\d)"[^>]*><w:start w:val="1"\/><w:numFmt w:val="decimal"\/>)(?=<w:suff w:val="space"\/>)/g;

/** Lists as Word writes them: no level marked as not meant, all levels one list, those of headings tied to their styles. */
export function settleNumbering(parts: Map<string, string | Uint8Array>, countedHeadings: boolean): void {
  const before = String(parts.get(PATH));
  const after = before
    .replace(UNUSED, '')
    .replaceAll(' w:tentative="1"', '')
    .replaceAll('w:val="hybridMultilevel"', 'w:val="multilevel"')
    .replace(HEADING_LEVEL, (level: string, opening: string, at: string) =>
      countedHeadings ? `${opening}<w:pStyle w:val="Heading${Number(at) + 1}"/>` : level,
    );
  const settled = countedHeadings ? withoutRestart(after) : after;
  if (after.includes('w:tentative') || (countedHeadings && !after.includes('<w:pStyle w:val="Heading1"/>')))
    throw new Error(`${PATH} is not as expected of docx 9.15.2`);
  parts.set(PATH, settled);
}

/** docx lets every list begin anew; that of the headings runs through. */
function withoutRestart(xml: string): string {
  const headings =
    /<w:abstractNum w:abstractNumId="(\d+)"(?:(?!<\/w:abstractNum>).)*<w:pStyle w:val="Heading1"\/>/s.exec(xml)?.[1];
  return xml.replace(
    new RegExp(`(<w:num [^>]*><w:abstractNumId w:val="${headings}"/>)(?:<w:lvlOverride .*?</w:lvlOverride>)*`, 'gs'),
    '$1',
  );
}

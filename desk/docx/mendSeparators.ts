const REFERENCE = /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>/;
const SEPARATOR = /<w:footnote w:type="(?:separator|continuationSeparator)"[\s\S]*?<\/w:footnote>/g;

/**
 * docx writes a note's raised number into the lines that part notes from text, which is reported to make Word offer a repair.
 * Throws when the part is not as this version of docx writes it: better no file than a broken one.
 */
export function mendSeparators(footnotes: string): string {
  let separators = 0;
  const mended = footnotes.replace(SEPARATOR, (separator) => {
    separators += 1;
    return separator.replace(REFERENCE, '');
  });
  const left = mended.match(SEPARATOR)?.some((separator) => separator.includes('w:footnoteRef')) ?? true;
  if (separators !== 2 || left) throw new Error('footnote separators are not as expected of docx 9.15.2');
  return mended;
}

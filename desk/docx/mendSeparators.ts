/**
 * docx writes a note's raised number into the lines that part notes from text, which is reported to make Word offer a repair.
 * Throws when the part is not as this version of docx writes it: better no file than a broken one.
 */
export function mendSeparators(notes: string, kind: 'footnote' | 'endnote'): string {
  const style = kind === 'footnote' ? 'FootnoteReference' : 'EndnoteReference';
  const reference = `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr><w:${kind}Ref/></w:r>`;
  const part = new RegExp(`<w:${kind} w:type="(?:separator|continuationSeparator)"[\\s\\S]*?</w:${kind}>`, 'g');
  let separators = 0;
  const mended = notes.replace(part, (separator) => {
    separators += 1;
    return separator.replace(reference, '');
  });
  const left = mended.match(part)?.some((separator) => separator.includes(`w:${kind}Ref`)) ?? true;
  if (separators !== 2 || left) throw new Error(`${kind} separators are not as expected of docx 9.15.2`);
  return mended;
}

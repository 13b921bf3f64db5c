const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/**
 * A document whose language runs from right to left: the section, its tables' columns and every paragraph that does not say
 * otherwise. The parts are ours, and in them words are escaped: nothing found here is text. Order of elements: ECMA-376,
 * CT_SectPr, CT_TblPr, CT_PPrBase.
 */
export function mirrorPackage(parts: Map<string, string | Uint8Array>): void {
  change(parts, DOCUMENT, (xml) =>
    xml
      .replace(/(<w:tblStyle [^>]*\/>)/g, '$1<w:bidiVisual/>')
      // A column's end is the left edge here, whatever way a cell's words run (see `alignment` in wordParagraph).
      .replaceAll('<w:bidi/><w:jc w:val="left"/>', '<w:bidi/><w:jc w:val="right"/>')
      .replace(/(<w:docGrid [^>]*\/>)?<\/w:sectPr>/g, '<w:bidi/>$1</w:sectPr>'),
  );
  change(parts, STYLES, (xml) =>
    xml
      .replaceAll('<w:pBdr><w:left ', '<w:pBdr><w:right ')
      .replace('<w:pPrDefault><w:pPr><w:widowControl/>', '<w:pPrDefault><w:pPr><w:widowControl/><w:bidi/>'),
  );
}

function change(parts: Map<string, string | Uint8Array>, path: string, turn: (xml: string) => string): void {
  const before = String(parts.get(path));
  const after = turn(before);
  if (after === before) throw new Error(`${path} has nothing to mirror`);
  parts.set(path, after);
}

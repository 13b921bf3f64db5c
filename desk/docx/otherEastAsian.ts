import type { DocumentLanguages } from './documentLanguages.ts';

const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
const SPOKEN = /<w:rFonts w:hint="eastAsia"\/>((?:(?!<\/w:rPr>).)*?<w:lang w:eastAsia="([\w-]+)"\/>)/g;

/** What Office's own themes take for each. */
const FONTS: [RegExp, string][] = [
  [/^ja\b/, 'Yu Mincho'],
  [/^ko\b/, 'Malgun Gothic'],
  [/^zh-(TW|HK|MO)$/, 'PMingLiU'],
  [/^zh\b/, 'DengXian'],
];

/**
 * The theme has one font for all East Asian text, that of the document's first such language: in another one the same signs
 * are drawn otherwise, so its runs name their font.
 */
export function fontOtherEastAsian(parts: Map<string, string | Uint8Array>, { eastAsia }: DocumentLanguages): void {
  for (const path of PARTS) {
    const before = String(parts.get(path));
    parts.set(
      path,
      before.replace(SPOKEN, (run: string, behind: string, tag: string) => {
        const font = tag === eastAsia ? undefined : FONTS.find(([tags]) => tags.test(tag))?.[1];
        return font === undefined ? run : `<w:rFonts w:hint="eastAsia" w:eastAsia="${font}"/>${behind}`;
      }),
    );
  }
}

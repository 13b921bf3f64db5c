/**
 * Code pages in which UTF-8 is often read by mistake, with the letters that its first bytes become there: of two, of three and of four bytes.
 * Letters that begin sound words before such marks as follow them are left out.
 */
const PAGES: [label: string, two: string, three: string, four: string][] = [
  ['windows-1252', 'ÂÃÄÅÎÏÐÑØÙ×', 'àáâãäåæçèéêëìíîï', 'ð'],
  ['windows-1251', 'ВГДЕОПРСШЩ', 'вгдежзийклмноп', 'р'],
  ['windows-1250', 'ÂĂÄĹÎĎĐŃ', 'âăäĺćçčéęëěíîď', 'đ'],
  ['macintosh', '¬√ƒ≈', '‚', ''],
];

export interface CodePage {
  label: string;
  /** Runs of letters that are UTF-8 read in this page. */
  misread: RegExp;
  /** The byte of a letter. */
  bytes: ReadonlyMap<string, number>;
}

let pages: CodePage[] | null = null;

export function codePages(): CodePage[] {
  pages ??= PAGES.map(([label, two, three, four]) => {
    const high = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);
    const letters = [...new TextDecoder(label).decode(high)];
    const next = `[${letters
      .slice(0, 64)
      .join('')
      .replace(/[\]\\^-]/g, '\\$&')}\u0080-\u009f]`;
    const units = [`[${two}]${next}`, `[${three}]${next}{2}`, ...(four === '' ? [] : [`[${four}]${next}{3}`])];
    return {
      label,
      misread: new RegExp(`(?:${units.join('|')}){1,200}`, 'g'),
      bytes: new Map([...controls(), ...letters.map((letter, index): [string, number] => [letter, 128 + index])]),
    };
  });
  return pages;
}

/** Some readers keep the bytes that a page does not use as control characters. */
function controls(): [string, number][] {
  return Array.from({ length: 32 }, (_, index) => [String.fromCharCode(128 + index), 128 + index]);
}

/** The letters as bytes of the page, the bytes as UTF-8; '' where that is no text. */
export function readAgain(letters: string, { bytes }: CodePage): string {
  const codes = [...letters].map((letter) => bytes.get(letter) ?? letter.charCodeAt(0));
  if (codes.some((code) => code > 0xff)) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(codes));
  } catch {
    return '';
  }
}

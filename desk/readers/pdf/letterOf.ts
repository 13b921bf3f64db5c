/** Ligatures, Arabic presentation forms and such: one shape that stands for letters. */
const SHAPES = /[\ufb00-\ufb4f\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\u2f00-\u2fdf]/u;
/** Where fonts of symbols keep their list marks. */
const SYMBOL_BULLETS = new Set('\uf0b7\uf0a7\uf0a8\uf06c\uf06e\uf0d8\uf0fc\uf076\uf02d\uf0e0\u2022');
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}\ufffd]/u;
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/;

const known = new Map<string, string>();

/** The letters that a glyph stands for, or '' where it stands for none; '\ufffd' where the file does not say which. */
export function letterOf(unicode: string): string {
  const before = known.get(unicode);
  if (before !== undefined) return before;
  const letter = find(unicode);
  // Files may make up any number of "characters"; the common ones are what is worth keeping.
  if (known.size < 20_000) known.set(unicode, letter);
  return letter;
}

function find(unicode: string): string {
  if (/^\s+$/u.test(unicode)) return ' ';
  if (SYMBOL_BULLETS.has(unicode)) return '•';
  const letters = unicode.replace(UNSEEN, '').slice(0, 32);
  if (letters === '') return '';
  if (PRIVATE.test(letters) || CONTROL.test(letters)) return '\ufffd';
  return SHAPES.test(letters) ? letters.normalize('NFKC') : letters;
}

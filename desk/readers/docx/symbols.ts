/** Places of Word's symbol fonts, without the F0 in front, that have a plain letter or sign. */
const SYMBOL: Record<number, string> = {
  97: 'α', 98: 'β', 99: 'χ', 100: 'δ', 101: 'ε', 102: 'φ', 103: 'γ', 104: 'η', 105: 'ι', 107: 'κ', 108: 'λ', 109: 'μ',
  110: 'ν', 111: 'ο', 112: 'π', 113: 'θ', 114: 'ρ', 115: 'σ', 116: 'τ', 117: 'υ', 119: 'ω', 120: 'ξ', 121: 'ψ', 122: 'ζ',
  65: 'Α', 66: 'Β', 67: 'Χ', 68: 'Δ', 69: 'Ε', 70: 'Φ', 71: 'Γ', 72: 'Η', 73: 'Ι', 75: 'Κ', 76: 'Λ', 77: 'Μ', 78: 'Ν',
  79: 'Ο', 80: 'Π', 81: 'Θ', 82: 'Ρ', 83: 'Σ', 84: 'Τ', 85: 'Υ', 87: 'Ω', 88: 'Ξ', 89: 'Ψ', 90: 'Ζ',
  45: '−', 64: '≅', 94: '⊥', 126: '∼', 160: '€', 162: '′', 163: '≤', 165: '∞', 171: '↔', 172: '←', 173: '↑', 174: '→',
  175: '↓', 176: '°', 177: '±', 178: '″', 179: '≥', 180: '×', 183: '•', 184: '÷', 185: '≠', 186: '≡', 187: '≈', 188: '…',
  210: '®', 211: '©', 212: '™', 214: '√', 226: '®', 227: '©', 228: '™', 229: '∑', 242: '∫',
}; // biome-ignore format: a table is read as one
const WINGDINGS: Record<number, string> = {
  108: '●',
  110: '■',
  111: '□',
  159: '•',
  167: '▪',
  168: '◻',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** The plain character of a w:sym, '' where there is none: a picture of a telephone has no letter. `char` is in hex digits. */
export function symbolOf(font: string | undefined, char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16);
  if (Number.isNaN(code) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '';
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const place = isPrivate ? code - 0xf000 : code;
  if (/^symbol/i.test(font ?? '') && place < 256) return SYMBOL[place] ?? printable(place);
  if (/^wingdings$/i.test(font ?? '') && place < 256) return WINGDINGS[place] ?? '';
  if (/^(?:wingdings|webdings|zapf|marlett)/i.test(font ?? '')) return '';
  return isPrivate ? printable(place) : String.fromCodePoint(code);
}

/** Fonts of letters that are put into the private places all the same; those of pictures are not among them. */
function printable(code: number): string {
  return code >= 32 && code < 127 ? String.fromCharCode(code) : '';
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1eeff}]/u;
const DIGIT = /[\p{Nd}]/u;
const LEFT_TO_RIGHT = /[\p{L}]/u;
const MIRRORED: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
};

export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Letters as they stand from left to right → as they are read. Words of another direction and numbers are turned within the line. */
export function inReadingOrder(letters: string[]): string[] {
  const rtl = letters.filter(isRightToLeft).length;
  if (rtl === 0) return letters;
  const ltr = letters.filter((letter) => directionOf(letter) === 'ltr').length;
  return rtl >= ltr ? turnedWithin([...letters].reverse().map(mirrored), 'ltr') : turnedWithin(letters, 'rtl');
}

const mirrored = (letter: string) => MIRRORED[letter] ?? letter;

function directionOf(letter: string): 'ltr' | 'rtl' | 'digit' | '' {
  if (isRightToLeft(letter) && !DIGIT.test(letter)) return 'rtl';
  if (DIGIT.test(letter)) return 'digit';
  return LEFT_TO_RIGHT.test(letter) ? 'ltr' : '';
}

/** Every stretch of this direction back to front; what stands between two letters of it goes along. */
function turnedWithin(letters: string[], direction: 'ltr' | 'rtl'): string[] {
  const turned: string[] = [];
  const belongs = (letter: string) => {
    const own = directionOf(letter);
    return own === direction || (own === 'digit' && direction === 'ltr');
  };
  for (let at = 0; at < letters.length; ) {
    if (!belongs(letters[at] ?? '')) {
      turned.push(letters[at] ?? '');
      at += 1;
      continue;
    }
    let end = at;
    for (let next = at; next < letters.length; next += 1) {
      const letter = letters[next] ?? '';
      if (belongs(letter)) end = next;
      else if (directionOf(letter) !== '') break;
    }
    const stretch = letters.slice(at, end + 1).reverse();
    turned.push(...(direction === 'ltr' ? stretch.map(mirroredBack) : stretch));
    at = end + 1;
  }
  return turned;
}

/** Brackets inside a turned stretch were turned twice. */
const mirroredBack = mirrored;

const STOP = new Set(
  `a an the and or of in on at by for from with to as per its their his her our this that these those all some other total
  der die das den dem des ein eine einer und oder von vom in im am an auf für mit zu zum zur je pro aller le la les de du des et au aux el los las y del`.split(
    /\s+/,
  ),
);

const PLAIN = /^[ -~]*$/;

/** The words that tell what is spoken of: without case, accents, a plural's s and the words that only join others. */
export function wordsOf(text: string): string[] {
  const bare = PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '');
  const plain = bare.toLowerCase().replace(/[’']s\b/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP.has(word)).map(singular);
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y');
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  return word.replace(/(?<=ch|sh|x)es$|s$/, '');
}

/** Ways in which a quotation goes wrong. Each gives the words spoilt, or null where there is nothing of the kind in them. */
export const SPOILT: Record<string, (words: string) => string | null> = {
  'one word changed': (words) => changedWord(words, (all) => Math.floor(all.length / 2), 'harbour', 'bridge'),
  'first word changed': (words) => changedWord(words, () => 0, 'Perhaps', 'Surely'),
  'last word changed': (words) => changedWord(words, (all) => all.length - 1, 'harbour', 'bridge'),
  'elision unmarked': (words) => {
    const all = words.split(' ');
    return all.length < 5 ? null : all.toSpliced(2, Math.floor((all.length - 3) / 2)).join(' ');
  },
  'number changed': (words) => swappedFor(words, NUMBERS),
  'negation dropped': (words) => {
    const dropped = words.replace(/(?<![\p{L}])(?:not|no|never|nobody|keine|nicht|niemand|Nobody) /u, '');
    return dropped === words ? null : dropped;
  },
  'negation put in': (words) => swappedFor(words, { is: 'is not', are: 'are not', was: 'was not', have: 'have not' }),
  'tense changed': (words) => swappedFor(words, TENSES),
  'word order swapped': (words) => {
    const all = words.split(' ');
    const at = all.findIndex((word, place) => place > 0 && place < all.length - 1 && word !== all[place + 1]);
    return at < 0
      ? null
      : all
          .with(at, all[at + 1] ?? '')
          .with(at + 1, all[at] ?? '')
          .join(' ');
  },
  'name changed': (words) => {
    const changed = words.replace(/(?<=\p{L}[,\p{L}]* )(?!I\b)\p{Lu}\p{Ll}{2,}/u, 'Lessing');
    return changed === words ? null : changed;
  },
  'word put in': (words) => {
    const all = words.split(' ');
    return all.toSpliced(Math.ceil(all.length / 2), 0, 'really').join(' ');
  },
  'another word in brackets': (words) => {
    const all = words.split(' ');
    const at = all.findIndex((word, place) => place > 0 && place < all.length - 1 && /^\p{Ll}{6,}$/u.test(word));
    return at < 0 ? null : all.with(at, all[at] === 'harbour' ? '[bridge]' : '[harbour]').join(' ');
  },
  'singular for plural': (words) => {
    const changed = words.replace(/(?<=\p{Ll}{3})s(?!\p{L}|[’'])/u, '');
    return changed === words ? null : changed;
  },
};

const NUMBERS = {
  one: 'two',
  two: 'three',
  thirty: 'forty',
  eleven: 'twelve',
  third: 'fourth',
  second: 'third',
  '2023': '2024',
  '28': '27',
};
const TENSES = {
  is: 'was',
  are: 'were',
  was: 'is',
  have: 'had',
  do: 'did',
  makes: 'made',
  carries: 'carried',
  drag: 'dragged',
  digs: 'dug',
  knew: 'knows',
  loses: 'lost',
  wait: 'waited',
  schicken: 'schickten',
};

/** Changes of typography only, which are nobody's fault. */
export const TYPOGRAPHY: Record<string, (words: string) => string> = {
  'straight marks': (words) => words.replace(/[’‘]/g, "'").replace(/[“”„]/g, '"'),
  'other dashes': (words) => words.replace(/[–—-]/g, '‑'),
  'spaces that do not break': (words) => words.replaceAll(' ', '\u00a0'),
  'thin and double spaces': (words) => words.replace(' ', '\u2009').replace(/ (?=\p{L}+$)/u, '  '),
  ligatures: (words) => words.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'),
  'soft hyphens': (words) => words.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad'),
  NFD: (words) => words.normalize('NFD'),
  NFC: (words) => words.normalize('NFC'),
  'a line feed': (words) => words.replace(' ', '\n'),
};

function changedWord(words: string, which: (all: string[]) => number, ...others: string[]): string {
  const all = words.split(' ');
  const at = which(all);
  const put = others.find((one) => one !== all[at]) ?? '';
  return all.with(at, put).join(' ');
}

function swappedFor(words: string, swaps: Record<string, string>): string | null {
  for (const [word, other] of Object.entries(swaps)) {
    const found = new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u').exec(words);
    if (found) return `${words.slice(0, found.index)}${other}${words.slice(found.index + word.length)}`;
  }
  return null;
}

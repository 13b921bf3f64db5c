import type { Picks } from '../seededPicks.ts';

/** A language of our own making: its small words are real, its others are made of syllables. */
export interface Tongue {
  language: string;
  small: string[];
  syllables: string[];
  said: string;
  opens: string;
  closes: string;
  /** Between words: nothing where the script writes no spaces. */
  space: string;
  stop: string;
}

export const TONGUES: Tongue[] = [
  {
    language: 'en',
    small: 'the of and to in a on with for that by from at as was will has not its after'.split(' '),
    syllables: 'bar ken til dro mes har vel sto rin gal fer mun lor cas pen wil tor den ash brook'.split(' '),
    said: 'said',
    opens: '“',
    closes: '”',
    space: ' ',
    stop: '.',
  },
  {
    language: 'de',
    small: 'der die und das in zu den mit von auf für ist im dem nicht ein eine als auch über'.split(' '),
    syllables: 'Grün stra ße wald hö fen müh le bach dorf berg tal kirch see hof lüt ter schön bau amt'.split(' '),
    said: 'sagte',
    opens: '„',
    closes: '“',
    space: ' ',
    stop: '.',
  },
  {
    language: 'fr',
    small: 'le la les de des et en un une du pour que qui dans sur par avec au pas est'.split(' '),
    syllables: 'mar ché ri viè re val mont clé gné pont eau roc bel for têt lac sein neuf cour pré'.split(' '),
    said: 'a dit',
    opens: '« ',
    closes: ' »',
    space: ' ',
    stop: '.',
  },
  {
    language: 'pl',
    small: 'i w na z do się nie o że to jest po za od przez przy dla jak już tylko'.split(' '),
    syllables: 'gór mły no wiś ław żół wie dół brzeg sta ra dą brow las pol rze ka mie ście kań'.split(' '),
    said: 'powiedział',
    opens: '„',
    closes: '”',
    space: ' ',
    stop: '.',
  },
  {
    language: 'zh',
    small: '的 了 在 和 是 不 有 也 就 都 与 及'.split(' '),
    syllables: '山 河 水 桥 港 船 市 民 议 会 工 程 新 老 东 西 南 北 学 校 医 院 公 路 车 站 粮 食 风 雨'.split(' '),
    said: '说',
    opens: '“',
    closes: '”',
    space: '',
    stop: '。',
  },
];

const WORDS = 60_000;

/** Few words often, many seldom, as in any language; the frequent ones are short. */
export function inventedWord({ syllables }: Tongue, picks: Picks): string {
  let rank = Math.floor(WORDS ** (picks.between(0, 1_000_000) / 1_000_000)) + syllables.length;
  let word = '';
  for (; rank > 0; rank = Math.floor(rank / syllables.length)) word += syllables[rank % syllables.length];
  return word;
}

export function inventedSentence(tongue: Tongue, picks: Picks, words: number): string {
  const parts = Array.from({ length: words }, () =>
    picks.chance(0.45) ? picks.one(tongue.small) : inventedWord(tongue, picks),
  );
  return parts.join(tongue.space);
}

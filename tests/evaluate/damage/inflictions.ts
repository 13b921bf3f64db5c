import type { Picks } from '../../bench/seededPicks.ts';

/** A text with one place broken; `start` to `end` is that place in `text`. */
interface Broken {
  text: string;
  start: number;
  end: number;
}

/** Breaks a sound text in one way, or says that it has no such place. */
export type Infliction = (text: string, picks: Picks) => Broken | null;

/** Puts `made(found)` where the pattern was found, at one of its places. */
function at(pattern: RegExp, made: (found: RegExpExecArray, picks: Picks) => string | null): Infliction {
  return (text, picks) => {
    const places = [...text.matchAll(pattern)];
    if (places.length === 0) return null;
    const place = picks.one(places);
    const put = made(place, picks);
    if (put === null) return null;
    const { index } = place;
    return {
      text: text.slice(0, index) + put + text.slice(index + place[0].length),
      start: index,
      end: index + Math.max(1, put.length),
    };
  };
}

const OPENER = 'The|It|He|She|They|But|In|For|When|We|This|That|There|On|A|At|After';
const words = (list: string) => list.split('|');

const captions = words(
  'Photo: Marta Keel/Getty Images|Smoke rises over the harbour on Friday. Photo: AFP|Workers clear the road near the old bridge. (Reuters)|© 2024 Bildhaus Nord|Image source, Getty Images|The mayor at the opening of the hall. Photograph: Ann Dorr/The Courier|Pictured: the lock gates before the flood|Credit: Joan Pell/EPA|A ferry leaves the pier (AP Photo/Lena Voss)|Foto: dpa',
);
const boilerplates = words(
  'Read more: Ten things to know about the flood|Sign up for our newsletter|Advertisement|Follow us on Facebook|Share this article|Subscribe to continue reading|Related articles|Click here to read the full story|Most read|5 min read|Get the latest news straight to your inbox|Join our Telegram channel|Download our app|Listen to this article|This website uses cookies|Copyright 2024. All rights reserved.|Save this story for later|Comments (12)|Editors’ picks|Don’t miss: what the budget means for you',
);
const notices = words(
  'This article was automatically translated from Korean.|Translated by Google|Translated with DeepL.com (free version)|This text was machine-translated and may contain errors.|Translated by Papago|[Machine translation]|This page was translated using AI.',
);
const foreign = words('обороны|правительство|군대|政府|население|الحكومة|Ελλάδα|의원');

const line = (lines: string[]): Infliction => {
  return (text, picks) => {
    const gaps = [...text.matchAll(/\n\n/g)];
    if (gaps.length < 2) return null;
    const gap = picks.one(gaps.slice(1)).index;
    const put = picks.one(lines);
    return { text: `${text.slice(0, gap)}\n\n${put}${text.slice(gap)}`, start: gap + 2, end: gap + 2 + put.length };
  };
};

function copied(change: (words: string) => string): Infliction {
  return (text, picks) => {
    const paragraphs = text.split('\n\n');
    const long = paragraphs.map((_, index) => index).filter((index) => (paragraphs[index] ?? '').length > 120);
    if (long.length === 0) return null;
    const from = picks.one(long);
    const to = picks.between(from + 1, paragraphs.length);
    const put = change(paragraphs[from] ?? '');
    paragraphs.splice(to, 0, put);
    const start = paragraphs.slice(0, to).join('\n\n').length + 2;
    return { text: paragraphs.join('\n\n'), start, end: start + put.length };
  };
}

/** UTF-8 read as one byte a letter. */
function misread(page: string, times = 1): Infliction {
  return at(/[“”’–é€ü]|[à-ÿ]/g, ([letter]) => {
    let read: string = letter;
    for (let time = 0; time < times; time += 1) read = new TextDecoder(page).decode(new TextEncoder().encode(read));
    return read;
  });
}

/** How scrapers, converters and translators break texts; each is applied by itself. */
export const inflictions: Record<string, Infliction> = {
  'space lost between sentences': at(/\p{Ll}[.!?]”? (?=\p{Lu})/gu, ([found]) => found.trimEnd()),
  'stop and space lost': at(new RegExp(`(?<=[a-z]{3})\\. (?=(?:${OPENER})\\b)`, 'g'), () => ''),
  'space lost between words': at(/\b[a-z]{2,} [a-z]{2,}\b/g, ([found]) => found.replace(' ', '')),
  'space lost at a short word': at(
    /\b[a-z]{3,} (?:of|the|and|that|was|has|for|with|are|from|by|to)\b|\b(?:of|the|and|that|was|has|for|with|are|from|by|to) [a-z]{3,}\b/g,
    ([found]) => found.replace(' ', ''),
  ),
  'space lost before a name': at(/\b[a-z]{2,} \p{Lu}\p{Ll}+\b/gu, ([found]) => found.replace(' ', '')),
  'space lost after a comma': at(/\p{L}{3,}, \p{L}{2,}/gu, ([found]) => found.replace(' ', '')),
  'space lost at a quotation mark': at(/[\p{L},.!?]” \p{L}{2,}|\p{L}{3,}[,:]? “/gu, ([found]) =>
    found.replace(' ', ''),
  ),
  'space lost at a figure': at(/\b(?:in|of|to|than|from) \d{2,}\b|\b\d{2,} [a-z]{5,}\b/g, ([found]) =>
    found.replace(' ', ''),
  ),
  'byline glued to the text': at(new RegExp(`(?<=\\n\\n)(?=(?:${OPENER})\\b)`, 'g'), (_found, picks) =>
    picks.one(['By Anna Lindqvist', 'Reuters', 'By Tom Hale in Brussels', 'KYIV', 'Staff reporter']),
  ),
  'end of a paragraph lost': at(/(?<=[^\n]{70,}\s)\S+ \S+ \S+[^.!?\n]{10,}[.!?]”?(?=\n\n)/g, ([found], picks) => {
    const kept = found.split(' ').slice(0, picks.between(1, 3)).join(' ');
    return /[.,!?”]$/.test(kept) ? null : kept;
  }),
  'sentence broken off before the next': at(
    /\b[a-z]{2,} [a-z]{2,} [^.!?“”\n]{20,}\. (?=\p{Lu}\p{Ll})/gu,
    ([found], picks) => {
      return `${found.split(' ').slice(0, picks.between(1, 2)).join(' ')}. `;
    },
  ),
  'first letter of a paragraph lost': at(/(?<=\n\n)\p{Lu}(?=\p{Ll}[^\n]{60,})/gu, () => ''),
  'closing mark lost': at(/“[^“”\n]{2,}”/g, ([found]) => found.slice(0, -1)),
  'paragraph twice': copied((paragraph) => paragraph),
  'paragraph twice, a little changed': copied((paragraph) => {
    const all = paragraph.split(' ');
    all[Math.floor(all.length / 2)] = 'also';
    return all.join(' ');
  }),
  'word twice': at(/\b(?:the|of|and|to|in|with|for|from|that) /g, ([found]) => found + found),
  'UTF-8 read as Windows-1252': misread('windows-1252'),
  'UTF-8 read as Windows-1251': misread('windows-1251'),
  'UTF-8 read as Windows-1250': misread('windows-1250'),
  'UTF-8 read as Mac Roman': misread('macintosh'),
  'UTF-8 read wrongly twice': misread('windows-1252', 2),
  'replacement character': at(/[“”’–é]/g, () => '\ufffd'),
  'entity left': at(/[“”’–&]|(?<=[a-z]) (?=[a-z])/g, ([found]) => {
    const names: Record<string, string> = {
      '“': '&ldquo;',
      '”': '&rdquo;',
      '’': '&#8217;',
      '–': '&ndash;',
      '&': '&amp;',
    };
    return names[found] ?? '&nbsp;';
  }),
  'entity left twice': at(/(?<=[a-z]) (?=[a-z])|’/g, ([found]) => (found === ' ' ? '&amp;nbsp;' : '&amp;rsquo;')),
  'word divided': at(/\b[a-z]{8,}\b/g, ([found], picks) => {
    const cut = picks.between(3, found.length - 3);
    return `${found.slice(0, cut)}- ${found.slice(cut)}`;
  }),
  'word divided by a soft hyphen': at(/\b[a-z]{8,}\b/g, ([found], picks) => {
    const cut = picks.between(3, found.length - 3);
    return `${found.slice(0, cut)}\u00ad ${found.slice(cut)}`;
  }),
  'caption or credit': line(captions),
  'line of the page': line(boilerplates),
  'notice of a machine translation': line(notices),
  'word left untranslated': at(/(?<=[a-z] )[a-z]{6,}(?= [a-z])/g, (_found, picks) => picks.one(foreign)),
};

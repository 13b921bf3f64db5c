import type { LinkedData } from './linkedData.ts';
import { isBeside, type PageSigns, type Sign, spacedText } from './pageSigns.ts';
import { plainWords } from './plainWords.ts';

interface Told {
  signs: PageSigns;
  linked: LinkedData;
  outlets: string[];
}

export interface Title {
  text: string;
  /** Where the page shows it. */
  sign: Sign | undefined;
}

const META = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dcterms.title',
  'dc.title',
  'citation_title',
  'headline',
];
const SEPARATOR = /\s+(?:[|–—·•»«:-]|::|\/)\s+|\s*[|»]\s*/u;
/** Share of the browser’s title that the headline on the page makes at least. */
const MOST_OF = 0.5;

/** The headline that the page shows where its data or its browser title have it too; else what its data state; else the browser title without the outlet. */
export function titleOf({ signs, linked, outlets }: Told): Title {
  const shown = signs.headings
    .filter(({ element }) => !isBeside(element, element))
    .map((sign) => ({ sign, text: plainWords(spacedText(sign.element, 500)) }))
    .filter(({ text }) => text !== '' && text.length < 300 && !isOutlet(text, outlets));
  const stated = [linked.headline, ...META.flatMap((name) => signs.meta.get(name) ?? [])]
    .map((title) => withoutOutlet(plainWords(title), outlets))
    .filter((title) => title !== '' && !isOutlet(title, outlets));
  const inBrowser = withoutOutlet(plainWords(signs.title), outlets);
  const known = [...stated, inBrowser].map(settled);
  const agreed = shown.find(({ text }) => known.some((title) => isSame(settled(text), title)));
  if (agreed) return agreed;
  const [machine] = stated;
  if (machine) return { text: machine, sign: shown[0]?.sign };
  const covering = shown.find(({ text }) => covers(settled(text), settled(signs.title)));
  const first = covering ?? shown[0];
  return first ?? { text: inBrowser, sign: undefined };
}

/** The same title, or one that was cut short for sharing. */
function isSame(shown: string, title: string): boolean {
  return shown === title || (title.length > 15 && shown.startsWith(title) && title.length >= shown.length * MOST_OF);
}

function covers(part: string, whole: string): boolean {
  return part !== '' && whole.includes(part) && part.length >= whole.length * MOST_OF;
}

function settled(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isOutlet(text: string, outlets: string[]): boolean {
  return outlets.some((outlet) => settled(outlet) === settled(text));
}

/** "Lock shut - The Ledger", "The Ledger | Lock shut", "Lock shut | Local news | The Ledger". */
function withoutOutlet(title: string, outlets: string[]): string {
  const parts = partsOf(title);
  const known = parts.findIndex(({ text }) => isOutlet(text, outlets));
  if (known < 0) return title.replace(/\s(?:[|»]|[–—-])\s[^|–—»-]{2,40}$/u, (tail) => (isOutletLike(tail) ? '' : tail));
  const rest = known === 0 ? parts.slice(1) : parts.slice(0, known);
  const longest = rest.reduce<Part | undefined>(
    (best, part) => (best && best.text.length >= part.text.length ? best : part),
    undefined,
  );
  if (!longest) return title;
  // A rubric before the outlet goes with it; a title that has a dash in it stays whole.
  const first = rest[0] ?? longest;
  return known === 0 ? title.slice(first.start).trim() : title.slice(first.start, longest.end).trim();
}

interface Part {
  text: string;
  start: number;
  end: number;
}

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of title.matchAll(new RegExp(SEPARATOR, 'gu'))) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ text: title.slice(start), start, end: title.length });
  return parts.filter(({ text }) => text.trim() !== '');
}

/** Behind a bar, or one to four words with capitals, no figures and no end mark: a name, and no part of the title. */
function isOutletLike(tail: string): boolean {
  const name = tail.replace(/^\s\S\s/u, '');
  if (/^\s[|»]/.test(tail)) return true;
  const words = name.split(/\s+/);
  return (
    words.length <= 4 &&
    !/[\d.!?“”"]/.test(name) &&
    words.every((word) => /^(?:of|the|and|for|de|la|le|du|des|der|die|das|für|und|&|\p{Lu}.*|\p{Lo}.*)$/u.test(word))
  );
}

import { contextOf, EVIDENCE_VERSION, evidenceId, type Quote } from '../../nouns/evidence.ts';
import type { Source, SourceBlock } from '../../nouns/source.ts';
import { antecedentOf } from './antecedent.ts';
import { attributedAfter, attributedWithin } from './attributedAfter.ts';
import { attributedBefore } from './attributedBefore.ts';
import { type Attribution, NO_ATTRIBUTION, type Place } from './attribution.ts';
import { endsWithTelling, follows, isInterrupted } from './goesOn.ts';
import { partsOf } from './insertions.ts';
import { isApposedTitle, isStatement, isWhole, stopsOutside, type Told } from './isStatement.ts';
import { koreanSpeaker } from './koreanSpeaker.ts';
import { BODIES } from './party.ts';
import { isBodyWord, type Person } from './people.ts';
import { quotationsIn } from './quotations.ts';
import { saidBefore } from './saidBefore.ts';
import type { Scene } from './scene.ts';

/** A quotation that was read, for what the next one takes over from it. */
export interface Former {
  attribution: Attribution;
  /** Where its closing mark ends, within its block. */
  close: number;
  /** Told behind the marks: what stands between it and the next quotation may be that telling. */
  behind: boolean;
}

/** What the reading of one block hands on to the next. */
interface Thread {
  /** A quotation that stayed open at the end of its block: it goes on in the next one. */
  open: Quote | null;
  /** The attribution with which the block ended: a block that is nothing but a quotation goes on from it. */
  ended: Attribution | null;
  last: Person | null;
  /** The company or document that spoke last: "it". */
  party: Attribution | null;
}

/** Statements in quotation marks, each with its speaker where the text names one. Scare quotes, titles and terms are left out. */
export function suggestQuotes(source: Source, scene: Scene): Quote[] {
  const quotes: Quote[] = [];
  let thread: Thread = { open: null, ended: null, last: null, party: null };
  for (const block of source.blocks) {
    if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'credit') continue;
    thread = quotesInBlock(source, block, scene, thread, quotes);
  }
  return quotes;
}

/** Adds the block's quotes and tells what goes on in the next block. */
function quotesInBlock(source: Source, block: SourceBlock, scene: Scene, thread: Thread, quotes: Quote[]): Thread {
  const text = source.text.slice(block.start, block.end);
  const quotations = partsOf(quotationsIn(text), text, scene.language);
  let { last, party } = thread;
  let former: Former | null = null;
  for (const [index, quotation] of quotations.entries()) {
    const opensBlock = index === 0 && text.slice(0, quotation.open).trim() === '';
    if (opensBlock && thread.open) {
      const whole = quoteAt(source, thread.open.start, block.start + quotation.end, thread.open);
      quotes[quotes.indexOf(thread.open)] = whole;
      if (!quotation.closed) return { open: whole, ended: null, last, party };
      former = { attribution: { ...whole, start: whole.speakerStart }, close: quotation.close, behind: false };
      continue;
    }
    const place: Place = {
      text,
      offset: block.start,
      quotation,
      // What stands in marks without being a statement is part of the sentence.
      from: former?.close ?? 0,
      to: quotations[index + 1]?.open ?? text.length,
      scene,
      last,
    };
    const words = text.slice(quotation.start, quotation.end);
    const stopped = stopsOutside(scene.language) && /^[.!?,]/.test(text.slice(quotation.close));
    // Marks without words, as in a row of dashes or a damaged file, are nobody's.
    if (!/\p{L}{2}/u.test(words)) continue;
    if (isApposedTitle(words, text.slice(0, quotation.open))) continue;
    const told = attributionOf(place, former, opensBlock ? thread.ended : null, opensBlock, words);
    if (!quotation.told && !isStatement(stopped ? `${words}.` : words, told)) continue;
    const attribution = isIt(told.attribution, source.text)
      ? { ...told.attribution, speaker: party?.speaker || told.attribution.speaker }
      : told.attribution;
    if (isParty(attribution, scene)) party = attribution;
    const quote = quoteAt(source, block.start + quotation.start, block.start + quotation.end, {
      ...attribution,
      speakerStart: attribution.start,
    });
    quotes.push(quote);
    former = { attribution, close: quotation.close, behind: told.behind };
    last = speakerAsPerson(attribution, scene) ?? last;
    if (!quotation.closed) return { open: quote, ended: null, last, party };
  }
  const ends = former !== null && endsWithTelling(text.slice(former.close));
  return { open: null, ended: ends && former ? former.attribution : null, last, party };
}

/** Told of "it": whoever of the companies and documents spoke last. */
function isIt({ start, cue }: Attribution, text: string): boolean {
  return start >= 0 && cue !== '' && /^[Ii]t(?![\p{L}’'])/u.test(text.slice(start, start + 3));
}

function isParty({ speaker }: Attribution, scene: Scene): boolean {
  return (
    BODIES.test(speaker) ||
    (/^\p{Lu}/u.test(speaker) &&
      isBodyWord(speaker.split(' ').at(-1) ?? '') &&
      !scene.each.some(({ name }) => name === speaker))
  );
}

/** A speaker of whom the article gives only one name can be meant by "he" as well. */
function speakerAsPerson({ speaker, role, start }: Attribution, scene: Scene): Person | null {
  const known = scene.people.findLast((person) => person.name === speaker);
  if (known || !/^\p{Lu}[\p{L}’'-]+$/u.test(speaker)) return known ?? null;
  return { name: speaker, role, start, gender: '' };
}

/** The quotation it goes on from first, then what stands behind the marks, before them, and the sentence before. */
function attributionOf(
  place: Place,
  former: Former | null,
  ended: Attribution | null,
  opensBlock: boolean,
  words: string,
): Told {
  const between = former ? place.text.slice(former.close, place.quotation.open) : '';
  if (former && isInterrupted(between, former, place.scene.language))
    return { attribution: former.attribution, inherited: true, behind: former.behind };
  if (place.scene.language.startsWith('ko')) {
    const told = koreanSpeaker(place, former?.attribution ?? ended ?? null);
    return { attribution: told ?? NO_ATTRIBUTION, inherited: false, behind: told !== null };
  }
  const within = attributedWithin(place);
  if (within) return { attribution: within, inherited: false, behind: true };
  const behind = attributedAfter(place);
  if (behind && (behind.cue !== '' || behind.speaker !== ''))
    return { attribution: behind, inherited: false, behind: true };
  const own = attributedBefore(place);
  if (own && (own.cue !== '' || own.speaker !== '')) return { attribution: own, inherited: false, behind: false };
  if (former && follows(between)) return { attribution: former.attribution, inherited: true, behind: former.behind };
  if (ended && isWhole(words) && isLong(words)) return { attribution: ended, inherited: true, behind: false };
  const before = isWhole(words) ? (saidBefore(place) ?? (opensBlock ? inFocus(place, words) : null)) : null;
  return { attribution: before ?? NO_ATTRIBUTION, inherited: before !== null, behind: false };
}

/** One sentence that stands alone may be the other one's turn in a talk; two are a statement that goes on. */
function isLong(words: string): boolean {
  return /[.!?]["”’]?\s+\p{Lu}/u.test(words) || words.length > 60;
}

/** Several sentences that open a paragraph, with nobody to say them: they are the one's whom the paragraph before was about. */
function inFocus({ offset, text, quotation, scene, last }: Place, words: string): Attribution | null {
  const isLong = !quotation.closed || /[.!?]["”’]?\s+\p{Lu}/u.test(words);
  if (!isLong || text.slice(quotation.close).trim() !== '') return null;
  const person = antecedentOf('', offset, scene, last);
  return person ? { speaker: person.name, role: person.role, start: -1, cue: '', via: '' } : null;
}

type Teller = Pick<Quote, 'speaker' | 'role' | 'speakerStart' | 'cue' | 'via'>;

function quoteAt(source: Source, start: number, end: number, told: Teller): Quote {
  // The comma before a closing mark belongs to the reporting sentence, not to the speaker.
  const trimmed = /,$/.test(source.text.slice(start, end)) ? end - 1 : end;
  return {
    version: EVIDENCE_VERSION,
    kind: 'quote',
    id: evidenceId(source.id, 'quote', start, trimmed),
    sourceId: source.id,
    start,
    end: trimmed,
    text: source.text.slice(start, trimmed),
    ...contextOf(source.text, start, trimmed),
    state: 'suggested',
    remark: '',
    speaker: told.speaker,
    role: told.role,
    speakerStart: told.speakerStart,
    cue: told.cue,
    via: told.via,
  };
}

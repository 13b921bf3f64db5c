import { contextOf, EVIDENCE_VERSION, evidenceId, type Quote } from '../../nouns/evidence.ts';
import type { Source, SourceBlock } from '../../nouns/source.ts';
import { cuesIn } from './cues.ts';
import type { Person } from './people.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { NOBODY, type Speaker, speakerOf } from './speakerOf.ts';

interface Attribution extends Speaker {
  cue: string;
  via: string;
}

const NO_ATTRIBUTION: Attribution = { ...NOBODY, cue: '', via: '' };

/** Statements in quotation marks, each with its speaker where the text names one. Scare quotes, titles and terms are left out. */
export function suggestQuotes(source: Source, people: Person[]): Quote[] {
  const quotes: Quote[] = [];
  let goesOn: Attribution | null = null;
  for (const block of source.blocks) {
    if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'credit') continue;
    goesOn = quotesInBlock(source, block, people, goesOn, quotes);
  }
  return quotes;
}

/** Adds the block's quotes; gives the attribution that an unclosed quotation hands on to the next block. */
function quotesInBlock(
  source: Source,
  block: SourceBlock,
  people: Person[],
  goesOn: Attribution | null,
  quotes: Quote[],
): Attribution | null {
  const text = source.text.slice(block.start, block.end);
  const quotations = quotationsIn(text);
  let former: { attribution: Attribution; close: number } | null = goesOn ? { attribution: goesOn, close: 0 } : null;
  for (const [index, quotation] of quotations.entries()) {
    const edges = { from: quotations[index - 1]?.close ?? 0, to: quotations[index + 1]?.open ?? text.length };
    const own = attributionOf(text, quotation, edges, block.start, people, source.text);
    const inherited =
      former && own.cue === '' && follows(text.slice(former.close, quotation.open)) ? former.attribution : null;
    const words = text.slice(quotation.start, quotation.end);
    const before =
      inherited || own.cue !== '' || !isWhole(words)
        ? null
        : saidBefore(text, quotation, block.start, people, source.text);
    const attribution = inherited ?? before ?? own;
    if (!isStatement(words, own, inherited !== null || before !== null)) continue;
    quotes.push(quoteAt(source, block.start + quotation.start, block.start + quotation.end, attribution));
    former = { attribution, close: quotation.close };
    if (!quotation.closed) return attribution;
  }
  return null;
}

/** Nothing but an attribution's own end and, at most, the rest of its sentence stands between two quotations of one speaker. */
function follows(between: string): boolean {
  return (
    between.length < 160 &&
    (between.trim() === '' || /[.:,]\s*$/.test(between)) &&
    !/[.!?]\s+\S[^.!?]{25,}[.!?]\s*$/.test(between)
  );
}

const ACCORDING_TO = 'according to|laut|selon|según';
const NAMED_BEHIND = new RegExp(`^\\s*,?\\s*(?:${ACCORDING_TO})\\s+([^,.;]{2,80})`, 'iu');
const NAMED_BEFORE = new RegExp(`^(?:${ACCORDING_TO})\\s+([^,“”„"«»]{2,80}),\\s*$`, 'iu');

function attributionOf(
  text: string,
  quotation: Quotation,
  edges: { from: number; to: number },
  offset: number,
  people: Person[],
  whole: string,
): Attribution {
  return (
    attributedAfter(text, quotation, edges.to, offset, people, whole) ??
    attributedBefore(text, quotation, edges.from, offset, people, whole) ??
    NO_ATTRIBUTION
  );
}

/** `…,” Ryder said.` · `…,” said the Kremlin chief during his visit.` · `…”, according to the port.` */
function attributedAfter(
  text: string,
  quotation: Quotation,
  to: number,
  offset: number,
  people: Person[],
  whole: string,
): Attribution | null {
  if (!quotation.closed) return null;
  const inside = text[quotation.end - 1] ?? '';
  const rest = text.slice(quotation.close, Math.min(to, quotation.close + 220));
  // A full stop before the closing mark ends the sentence: what follows is another one.
  if (/[.…]/.test(inside) && !/^\s*[,—–-]/.test(rest)) {
    if (!/^\s+(?:he|she|[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+){0,3}) (?:said|says|added|adds)\b/u.test(rest))
      return null;
  }
  const sentence = /^[^.!?;:]*/.exec(rest)?.[0] ?? '';
  const source = NAMED_BEHIND.exec(sentence);
  if (source?.[1]) {
    const at = quotation.close + (source[0].length - source[1].length);
    return { ...speakerOf(source[1], offset + at, people, whole), cue: 'according to', via: '' };
  }
  const [cue] = cuesIn(sentence.slice(0, 120));
  if (!cue) return null;
  const lead = sentence.slice(0, cue.start);
  if (lead.length > 80 || /\b(?:that|which|who|because|but)\b/.test(lead)) return null;
  const subject = lead.replace(/^[\s,—–-]+/, '').replace(/^(?:a|ont|avait|hat|habe) $/, '');
  const phrase =
    subject !== '' ? subject : firstPhrase(sentence.slice(cue.end), offset + quotation.close + cue.end, people);
  const at = subject !== '' ? quotation.close + lead.length - subject.length : quotation.close + cue.end;
  return {
    ...speakerOf(phrase, offset + at, people, whole),
    cue: cue.verb,
    via: heardBy(cue.verb, sentence.slice(cue.end), people),
  };
}

/** Behind the verb the subject ends at the next comma or preposition of time and place; `Norlink’s chief engineer, Samuel Aube` is one subject. */
function firstPhrase(words: string, at: number, people: Person[]): string {
  const phrase =
    /^(?:(?!\s(?:during|after|before|when|while|as|on|in|at|to|who|adding)\b)[^,])*/u.exec(words)?.[0] ?? words;
  const named = people.find((person) => person.start === at + phrase.length + 2);
  return named && words.startsWith(', ', phrase.length)
    ? words.slice(0, phrase.length + 2 + named.name.length)
    : phrase;
}

/** `Pentagon spokesman Pat Ryder told the press: “…` · `The agreement is quoted by Kyiv Independent: “…` · `she said “…` */
function attributedBefore(
  text: string,
  quotation: Quotation,
  from: number,
  offset: number,
  people: Person[],
  whole: string,
): Attribution | null {
  const lead = text.slice(Math.max(from, quotation.open - 300), quotation.open);
  const base = quotation.open - lead.length;
  const breaks = [...lead.matchAll(/[.!?;]["”“»]?(?:\s+(?=\p{Lu})|\s*$)/gu)].filter(
    ({ index }) => !/\b(?:Mr|Mrs|Ms|Dr|St|Gen|Prof|\p{Lu})$/u.test(lead.slice(0, index)),
  );
  const last = breaks.at(-1);
  const sentence = last ? lead.slice(last.index + last[0].length) : lead;
  const at = base + lead.length - sentence.length;
  const quoted =
    /^(.*?)\b(?:is|was|are|were) (quoted|cited) (?:by|in) (.+?)(?: as (?:saying|reading))?\s*[:,]\s*$/iu.exec(sentence);
  if (quoted) {
    const speaker = speakerOf(quoted[1] ?? '', offset + at, people, whole);
    return { ...speaker, cue: quoted[2] ?? '', via: (quoted[3] ?? '').replace(/^the /i, '').trim() };
  }
  const named = NAMED_BEFORE.exec(sentence)?.[1];
  if (named) {
    const start = offset + at + sentence.indexOf(named);
    return { ...speakerOf(named, start, people, whole), cue: 'according to', via: '' };
  }
  const cue = cuesIn(sentence).at(-1);
  const introduced = /[:,]\s*$/.test(sentence);
  if (!cue) {
    if (!/:\s*$/.test(sentence)) return null;
    return { ...speakerOf(sentence.replace(/:\s*$/, ''), offset + at, people, whole), cue: '', via: '' };
  }
  // A verb far from the marks reports something else of the sentence, unless a colon or comma leads into the quotation.
  if (!introduced && sentence.length - cue.end > 60) return null;
  const subject = sentence.slice(0, cue.start);
  const clause = subject.slice(
    Math.max(0, ...[...subject.matchAll(/[,;—–]\s/g)].map((one) => one.index + one[0].length)),
  );
  const bare = speakerOf(clause, offset + at + subject.length - clause.length, people, whole);
  const speaker = bare.speaker === '' || /^\s*$/.test(clause) ? speakerOf(subject, offset + at, people, whole) : bare;
  return { ...speaker, cue: cue.verb, via: heardBy(cue.verb, sentence.slice(cue.end), people) };
}

/** Answers without a word of speech; what is quoted next is said by whoever gave them. */
const GESTURE = /(?<![\p{L}])(?:laughed|smiled|shrugged|nodded|sighed|paused|hesitated|agreed|disagreed)(?![\p{L}])/giu;

/** `Jan Kost said he had slept in his cab. “There is one toilet for all of us.”`: sentences of their own go to whoever the sentence before let speak. */
function saidBefore(
  text: string,
  { open }: Quotation,
  offset: number,
  people: Person[],
  whole: string,
): Attribution | null {
  const lead = /(?:^|[.!?]["”“»]?\s+)([^.!?“”„"«»]{4,250})[.!?]\s+$/u.exec(text.slice(Math.max(0, open - 300), open));
  const sentence = lead?.[1] ?? '';
  const gesture = [...sentence.matchAll(GESTURE)].at(0);
  const cue = cuesIn(sentence)[0] ?? (gesture && { verb: gesture[0], start: gesture.index });
  if (!lead || !cue || /\b(?:according|after|when|because)\b/i.test(sentence.slice(cue.start))) return null;
  const at = Math.max(0, open - 300) + lead.index + lead[0].indexOf(sentence);
  const speaker = speakerOf(sentence.slice(0, cue.start), offset + at, people, whole);
  const known = people.some((person) => person.name === speaker.speaker);
  return known ? { ...speaker, cue: cue.verb, via: '' } : null;
}

const TOLD_OUTLET = /^(?:.{0,80}?\s)?(the |dem |der )?((?:\p{Lu}[\p{L}'’-]+ ?){1,4})(?:on \p{Lu}\w+day)?\s*[:,]?\s*$/u;

/** "told Reuters", "told the Coastal Courier", "sagte Jutta Amrein dem Hafenblatt": the outlet that heard it, never a person. */
function heardBy(verb: string, rest: string, people: Person[]): string {
  const german = /^sagte?n?$/i.test(verb);
  if (!german && !/^(?:told|tells)$/i.test(verb)) return '';
  if (german && !/\s(?:dem|der)\s/.test(rest)) return '';
  const told = TOLD_OUTLET.exec(german ? rest.replace(/^.*\s(?=(?:dem|der)\s)/u, '') : rest);
  const outlet = told?.[2]?.trim() ?? '';
  // Nobody says "the" to a person.
  if (told?.[1]) return outlet;
  return people.some((person) => outlet.includes(person.name) || person.name.includes(outlet)) ? '' : outlet;
}

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function isWhole(text: string): boolean {
  return /[.!?…,][’']?$/.test(text.trim()) && /^\p{Lu}/u.test(text.trim());
}

/** A statement has a speaker's verb beside it, or is a whole sentence; one or two quoted words alone are a term or a scare quote. */
function isStatement(text: string, own: Attribution, inherited: boolean): boolean {
  const count = words(text);
  const whole = isWhole(text);
  if (count >= 6 && (whole || own.cue !== '' || own.speaker !== '')) return true;
  if (own.cue !== '' && own.speaker !== '')
    return whole || count >= 4 || (count >= 2 && /,$/.test(text)) || /[.!?]$/.test(text);
  return inherited && whole && count >= 2;
}

function quoteAt(source: Source, start: number, end: number, attribution: Attribution): Quote {
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
    speaker: attribution.speaker,
    role: attribution.role,
    speakerStart: attribution.start,
    cue: attribution.cue,
    via: attribution.via,
  };
}

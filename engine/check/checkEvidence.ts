import { writeNumber } from '../capture/stats/readNumber.ts';
import { phrasesOf } from '../compose/phrases.ts';
import { printStat } from '../compose/printStat.ts';
import { beginning } from '../nouns/beginning.ts';
import type { Diagnostic } from '../nouns/diagnostic.ts';
import type { Dossier } from '../nouns/dossier.ts';
import { finding } from '../nouns/finding.ts';
import type { Fix } from '../nouns/fix.ts';
import type { Source } from '../nouns/source.ts';
import { notedDamage, openDamage, touchedBy } from '../repair/damageState.ts';
import { printedAs } from '../repair/printedAs.ts';
import { repairsWithin } from '../repair/readRepaired.ts';
import { lostNegation } from './lostNegation.ts';
import type { PrintedEvidence } from './placesOf.ts';
import { type Quoted, quoteLock } from './quoteLock.ts';
import { replacedWords } from './replacedWords.ts';
import { standsIn } from './standsIn.ts';
import { statLock } from './statLock.ts';
import { sayVerdict, stopsExport, type Verdict } from './verdict.ts';

/** Evidence against its stored source: words, speaker, number; whether it touches damage; whether anybody looked at it. */
export function checkEvidence(dossier: Dossier, printed: PrintedEvidence): Diagnostic[] {
  const source = dossier.sources.find((one) => one.id === printed.evidence.sourceId);
  // Evidence without its source is composing's finding.
  if (!source) return [];
  const locked = printed.evidence.kind === 'stat' ? checkStat(dossier, source, printed) : checkWords(dossier, printed);
  return [...locked, ...touchedDamage(source, printed), ...unconfirmed(printed), ...rejected(printed)];
}

/** What Quote Lock compares for a piece of evidence as it is printed. */
export function quotedOf({ evidence, fill }: Pick<PrintedEvidence, 'evidence' | 'fill'>): Quoted {
  const actualSpeaker = evidence.kind === 'quote' ? evidence.speaker : '';
  return {
    wording: fill?.wording ?? evidence.text,
    speaker: evidence.kind === 'quote' ? (fill?.speaker ?? actualSpeaker) : '',
    actualSpeaker,
    sourceId: evidence.sourceId,
    start: evidence.start,
    end: evidence.end,
  };
}

function checkWords(dossier: Dossier, printed: PrintedEvidence): Diagnostic[] {
  const { evidence, place, where } = printed;
  const quoted = quotedOf(printed);
  const verdict = quoteLock(quoted, dossier.sources);
  const kind = evidence.kind === 'quote' ? 'quote' : 'excerpt';
  const name = kind === 'quote' ? 'quotation' : 'excerpt';
  const basis = [quoted.wording, quoted.speaker, verdict.verdict, verdict.printed, verdict.actual];
  if (stopsExport(verdict)) {
    return [
      finding({
        code: `${kind}-${verdict.verdict}`,
        severity: 'error',
        sentence: `The ${name} “${beginning(quoted.wording)}” under “${where}” cannot be printed like this. ${sayVerdict(verdict)}`,
        hint: HINTS[verdict.verdict as keyof typeof HINTS],
        place,
        basis,
        fix: ownAgain(printed, verdict),
      }),
    ];
  }
  const doubts = [
    ...negationFinding(dossier, printed, verdict),
    ...replacedFinding(dossier, printed, verdict),
    ...speakerFinding(dossier, printed, quoted),
  ];
  if (verdict.verdict !== 'elided' && verdict.verdict !== 'repaired') return doubts;
  const said = {
    elided: 'is shortened or explained in brackets.',
    repaired: `has repaired words: the source reads “${verdict.actual}”, it prints “${verdict.printed}”.`,
  };
  return [
    ...doubts,
    finding({
      code: `${kind}-${verdict.verdict}`,
      severity: 'remark',
      sentence: `The ${name} “${beginning(quoted.wording)}” under “${where}” ${said[verdict.verdict]}`,
      hint: 'Read it once more against the article: does it still say the same?',
      place,
      basis,
    }),
  ];
}

/** The evidence's own words or speaker, where the fill prints others and the evidence itself holds. */
function ownAgain({ fill, evidence }: PrintedEvidence, { verdict }: Verdict): Fix | undefined {
  if (!fill || evidence.kind === 'stat') return undefined;
  const own = evidence.kind === 'quote' ? evidence.speaker : '';
  if (verdict === 'misattributed' && fill.speaker !== null && own !== '' && fill.speaker !== own)
    return { label: 'Name who says it', was: fill.speaker, now: own, edit: { do: 'own-speaker' } };
  if (fill.wording === null || fill.wording === evidence.text) return undefined;
  return { label: 'Take the article’s wording', was: fill.wording, now: evidence.text, edit: { do: 'own-wording' } };
}

/** "No evidence" printed as "evidence": every word is the source's, and it says the opposite. */
function negationFinding({ sources }: Dossier, { fill, evidence, place, where }: PrintedEvidence, verdict: Verdict) {
  const source = sources.find(({ id }) => id === verdict.sourceId);
  const wording = fill?.wording ?? evidence.text;
  const lost = source && verdict.verdict !== 'repaired' ? lostNegation(source.text, wording, verdict.start) : null;
  if (lost === null) return [];
  return [
    finding({
      code: `${evidence.kind}-loses-negation`,
      severity: 'warning',
      sentence: `“${beginning(wording)}” under “${where}” leaves out the “${lost}” that stands before it in the article.`,
      hint: 'Take the words in with it, or sign off that it still says the same.',
      place,
      signable: true,
      basis: [wording, lost],
    }),
  ];
}

/** "I would [celebrate] my decision" for "question": marked as another word, and the reader cannot know which. */
function replacedFinding({ sources }: Dossier, { fill, evidence, place, where }: PrintedEvidence, verdict: Verdict) {
  const source = sources.find(({ id }) => id === verdict.sourceId);
  const wording = fill?.wording ?? evidence.text;
  const replaced = source && verdict.verdict === 'elided' ? replacedWords(source.text, wording, verdict.start) : null;
  if (!replaced) return [];
  const { put, instead } = replaced;
  return [
    finding({
      code: `${evidence.kind}-words-replaced`,
      severity: 'warning',
      sentence: `In “${beginning(wording)}” under “${where}”, “[${put}]” stands where the article has “${beginning(instead)}”.`,
      hint: 'Take the article’s words, or sign off that it still says the same.',
      place,
      signable: true,
      basis: [wording, instead],
    }),
  ];
}

function speakerFinding({ sources }: Dossier, { evidence, place, where }: PrintedEvidence, { speaker }: Quoted) {
  const source = sources.find(({ id }) => id === evidence.sourceId);
  if (!source || speaker === '' || standsIn(speaker, source)) return [];
  return [
    finding({
      code: 'speaker-not-in-source',
      severity: 'warning',
      sentence: `“${beginning(speaker)}”, who is to have said “${beginning(evidence.text)}” under “${where}”, is not named in the article.`,
      hint: 'Name the speaker as the article does, or sign off how you know.',
      place,
      signable: true,
      basis: [speaker],
    }),
  ];
}

const HINTS = {
  altered: 'Take the source’s wording, mark what you left out with [...], or sign it off.',
  misattributed: 'Name who really says it, or sign it off.',
  'not-found': 'Take the words from the article again, or sign it off.',
};

function checkStat({ template }: Dossier, source: Source, { evidence, place, where }: PrintedEvidence): Diagnostic[] {
  if (source.text.slice(evidence.start, evidence.end) !== evidence.text)
    return [
      finding({
        code: 'stat-not-in-source',
        severity: 'error',
        sentence: `The number “${beginning(evidence.text)}” under “${where}” does not stand in its source where it should.`,
        hint: 'Take it from the article again, or sign it off.',
        place,
        basis: [evidence.text],
      }),
    ];
  const given = evidence.kind === 'stat' ? statLock(evidence, source) : null;
  if (evidence.kind !== 'stat' || !given) return [];
  const printed = printStat(evidence, phrasesOf(template.language));
  const words = [given.value, ...(given.high === undefined ? [] : [given.high])]
    .map((value) => writeNumber(value, template.language))
    .join('–');
  return [
    finding({
      code: 'stat-altered',
      severity: 'error',
      sentence: `“${printed}” under “${where}” is not what the source has: its words “${beginning(evidence.text)}” give ${words}.`,
      hint: 'Correct the number where its article is read, or sign off why it is another.',
      place,
      basis: [printed, evidence.text, words],
    }),
  ];
}

/** Damage that nothing was decided on, or that was noted and left as it is; and words that are repaired in the article and printed as they were. */
function touchedDamage(source: Source, { evidence, fill, place, where }: PrintedEvidence): Diagnostic[] {
  const touched = touchedBy(evidence, openDamage(source.layer, source.damage));
  const noted = touched ? undefined : touchedBy(evidence, notedDamage(source.layer, source.damage));
  const wording = fill?.wording ?? evidence.text;
  const repair =
    evidence.kind === 'stat'
      ? undefined
      : repairsWithin(source.layer.repairs, evidence.start, evidence.end).find(
          (one) => printedAs(wording, one) === 'damaged',
        );
  return [
    ...(touched
      ? [
          finding({
            code: 'touches-damage',
            severity: 'warning',
            sentence: `“${beginning(evidence.text)}” under “${where}” touches a damaged place of its article: ${touched.message}`,
            hint: 'Repair the place in the article, or leave the damaged words out with [...].',
            place,
            basis: [touched.code, touched.start],
          }),
        ]
      : []),
    ...(noted
      ? [
          finding({
            code: 'damage-noted',
            severity: 'remark',
            sentence: `“${beginning(evidence.text)}” under “${where}” prints as it was captured; a damaged place in it was noted: ${noted.message}`,
            hint: '',
            place,
            basis: [noted.code, noted.start],
          }),
        ]
      : []),
    ...(repair
      ? [
          finding({
            code: 'unrepaired',
            severity: 'warning',
            sentence: `“${beginning(evidence.text)}” under “${where}” prints “${beginning(repair.was)}”, which is repaired in its article to read “${beginning(repair.now)}”.`,
            hint: 'Place it anew to print the repaired words, or take the repair back.',
            place,
            basis: [repair.was, repair.now],
          }),
        ]
      : []),
  ];
}

function unconfirmed({ evidence, place, where }: PrintedEvidence): Diagnostic[] {
  if (evidence.state !== 'suggested') return [];
  return [
    finding({
      code: 'unconfirmed',
      severity: 'remark',
      sentence: `“${beginning(evidence.text)}” under “${where}” was suggested by the machine and not looked at.`,
      hint: 'Open its article and accept it.',
      place,
      basis: [],
    }),
  ];
}

function rejected({ evidence, place, where }: PrintedEvidence): Diagnostic[] {
  if (evidence.state !== 'rejected') return [];
  return [
    finding({
      code: 'rejected',
      severity: 'warning',
      sentence: `“${beginning(evidence.text)}” under “${where}” was rejected in its article and is printed all the same.`,
      hint: 'Take it out of the briefing, or accept it in its article.',
      place,
      basis: [],
    }),
  ];
}

import { IN_WORDS, NAMED_BEFORE, openingSource, SAID_BY, VERDICT } from './accordingTo.ts';
import { type Attribution, NO_ATTRIBUTION, type Place } from './attribution.ts';
import { PREDICATE, subjectBefore } from './clauseEdges.ts';
import { type Cue, cuesIn } from './cues.ts';
import { heardBy } from './heardBy.ts';
import { lastSentenceAt } from './sentenceEdges.ts';
import { speakerOf } from './speakerOf.ts';
import { subjectOf } from './subjectOf.ts';

/** `Pentagon spokesman Pat Ryder told the press: “…` · `The agreement is quoted by Kyiv Independent: “…` · `she said “…` */
export function attributedBefore({ text, offset, quotation, from, scene, last }: Place): Attribution | null {
  const lead = text.slice(Math.max(from, quotation.open - 420), quotation.open);
  const base = quotation.open - lead.length;
  const begins = lastSentenceAt(lead);
  const sentence = lead.slice(begins);
  const at = offset + base + begins;
  if (sentence.trim() === '') return null;
  const quoted =
    /^(.*?)\b(?:is|was|are|were) (quoted|cited) (?:by|in) (.+?)(?: as (?:saying|reading))?\s*[:,]?\s*$/iu.exec(
      sentence,
    );
  if (quoted?.[1] && quoted[2] && quoted[3]) {
    return { ...speakerOf({ text: quoted[1], start: at }, scene, last), cue: quoted[2], via: quoted[3] };
  }
  const heard =
    /^(.*?)\b(?:quoted|cites|quotes|cited) (.+?) as (?:saying|telling \p{L}+|writing)(?: that)?\s*[:,]?\s*$/iu.exec(
      sentence,
    );
  if (heard?.[1] !== undefined && heard[2]) {
    const speaker = speakerOf({ text: heard[2], start: at + sentence.indexOf(heard[2], heard[1].length) }, scene, last);
    return { ...speaker, cue: 'quoted', via: heard[1].trim().replace(/^The /, 'the ') };
  }
  const source = NAMED_BEFORE.exec(sentence) ?? openingSource(sentence, scene.language);
  if (source?.[1] && cuesIn(source[1], scene.language).length === 0) {
    const start = at + source.index + source[0].indexOf(source[1]);
    return { ...speakerOf({ text: source[1], start }, scene, last), cue: 'according to', via: '' };
  }
  const owned = (
    VERDICT.exec(sentence) ?? (cuesIn(sentence, scene.language).length === 0 ? IN_WORDS.exec(sentence) : null)
  )?.groups;
  const owner = owned && Object.values(owned).find((words) => words !== undefined);
  if (owner) {
    const speaker = speakerOf({ text: owner, start: at + sentence.indexOf(owner) }, scene, last);
    if (speaker.speaker !== '') return { ...speaker, cue: '', via: '' };
  }
  const introduced = /[:,]\s*$/.test(sentence);
  const cue = lastCue(sentence, introduced, scene.language);
  const aside = SAID_BY.exec(sentence);
  if (aside?.[1] && (!cue || cue.start < aside.index) && cuesIn(aside[1], scene.language).length === 0) {
    const start = at + aside.index + aside[0].indexOf(aside[1]);
    return { ...speakerOf({ text: aside[1], start }, scene, last), cue: 'according to', via: '' };
  }
  if (!cue) {
    if (!/:\s*$/.test(sentence)) return null;
    // "Coach Bill Ferris was blunt: “…”": whoever the sentence is about.
    const subject = subjectBefore(sentence.replace(/:\s*$/, ''));
    const party = subject.replace(PREDICATE, '');
    const speaker = speakerOf({ text: party, start: at + sentence.indexOf(subject) }, scene, last);
    // Only somebody named speaks without a verb: "a shout went up: “…”" is nobody's.
    return /^\p{Lu}/u.test(speaker.speaker) ? { ...speaker, cue: '', via: '' } : null;
  }
  // "He had been told that it would be “…”": by whom is not said.
  if (isPassive(sentence, cue)) return { ...NO_ATTRIBUTION, cue: cue.verb };
  return {
    ...subjectOf(sentence, cue, at, scene, last),
    cue: cue.verb,
    via: heardBy(cue.verb, sentence.slice(cue.end), scene.people),
  };
}

function isPassive(sentence: string, { verb, start, end }: Cue): boolean {
  return (
    /^(?:told|asked|warned|informed|advised|assured|promised|reminded|urged|ordered|instructed|described|called|dubbed|labell?ed|accused|termed|deemed|branded|hailed|billed|characteri[sz]ed|criticized|criticised|denounced|praised)$/u.test(
      verb,
    ) &&
    /\b(?:was|were|is|are|be|been|being|got|get)\s(?:also\s|once\s|later\s|\p{Ll}+ly\s)?$/u.test(
      sentence.slice(0, start),
    ) &&
    !/^[^“”"]{0,60}\sby\s/u.test(sentence.slice(end))
  );
}

/** Words between verb and marks beyond which the verb reports something else. */
const FAR = 110;

/** Verbs too common to be heard as speech but where the marks follow at once: "The sign read, “…”". */
const LEADING =
  /(?<![\p{L}])(?:reads?|goes|went|goes on|puts? it|thought|thinks|sang|began|begins|went on|feels|believes|found|finds|shows|showed)(?=\s*[,:]\s*$)/u;

/** "The audit found “a culture of indifference”": verbs of documents, where the marks follow at once. */
const FINDING =
  /(?<![\p{L}])(?:(?:found|finds|showed|shows|cited|cites|sees|saw)(?=\s*$)|(?:found|finds|showed|shows|revealed|promises|requires|provides)(?=\sthat\s[^“”"]*$))/u;

/** "refers to the senator, always with a smile, as “…”": what somebody calls somebody. */
const CALLING =
  /(?<![\p{L}])(?:refer(?:s|red|ring)?|regard(?:s|ed)?|view(?:s|ed)?|casts?|portray(?:s|ed)?)(?=\s[^“”"]{2,80}\sas\s*$)/u;

/** The last verb that can lead into the marks. */
function lastCue(sentence: string, introduced: boolean, language: string): Cue | undefined {
  const leading = introduced
    ? LEADING.exec(sentence)
    : (CALLING.exec(sentence) ?? (cuesIn(sentence, language).length === 0 ? FINDING.exec(sentence) : null));
  if (leading) return { verb: leading[0], start: leading.index, end: leading.index + leading[0].length };
  return cuesIn(sentence, language).findLast((cue) => {
    const between = sentence.slice(cue.end);
    if (!introduced && between.length > FAR) return false;
    // "said that the plan, which critics called unfair, was …" goes on; "told him to leave and slammed the door, “…" does not lead in.
    const isAbout = /^\sof\s/.test(between) && introduced && /^sa(?:id|ys)$/.test(cue.verb);
    return !/[;]/.test(between) && (isAbout || !/^\s(?:by|of)\s/.test(between));
  });
}

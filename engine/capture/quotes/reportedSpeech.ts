import type { Sentence } from '../sentences.ts';
import { type Cue, cuesIn } from './cues.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { speakerOf } from './speakerOf.ts';
import { subjectOf } from './subjectOf.ts';

/** Behind these a clause tells what was said even without "that". */
const SAYING = /^(?:sa(?:id|ys|ying)|told|tells|wrote|writes|sagten?|sagt)$/iu;
const THAT = /^(?:,? \p{L}+){0,5},? (?:that|dass|daß|que|qu[’']|что)(?![\p{L}])/u;
/** What opens the clause that was said. A bare noun or "of" behind the verb is its object. */
const CLAUSE =
  /^(?: \p{Lu}\p{Ll}+day| (?:in|at|on) (?:an? |the )?\p{L}+(?: \p{L}+)?)?,? (?:he|she|it|they|we|i|you|there|the|a|an|this|these|those|his|her|their|its|our|no|some|many|most|more|all|both|any|about|at least|only|er|sie|es|man|\p{Lu}[\p{L}’'-]+|\d[\d,.]*)(?![\p{L}])/u;
const ACCORDING = /(?:^|,\s)(according to|laut|selon|según)\s(?<whom>[^,.]{2,90})(?=[,.])/iu;
/** `…, Ines Valdor said on Tuesday.` · `…, said the harbour master, Ines Valdor.` */
const LAST_CLAUSE = /,\s(?<clause>[^,]{2,90}|[^,]{2,70},\s[^,]{2,70}(?:,\s[^,]{2,50})?)[.!?]$/u;

/** "When a reporter asked", "has been told": the sentence tells something else. */
const NO_REPORT =
  /^(?:When|While|If|Whether|As|After|Before|Until|Unless)\s[^,]*$|(?<![\p{L}])(?:be|been|being|was|were|is|are)\s$/u;

const HAS_VERB =
  /\s(?:ha[ds]|have|was|were|is|are|would|will|could|should|may|might|must|can|did|do|does|had|\p{Ll}{3,}ed)\s/u;

/** Who reports what a sentence says in words of its own; null where it reports nothing or the teller is nobody the text names. */
export function reportedSpeech(sentence: Sentence, scene: Scene): Speaker | null {
  const found = atTheEnd(sentence, scene) ?? behindVerb(sentence, scene) ?? accordingTo(sentence, scene);
  return found && /\p{L}{3}/u.test(found.speaker) ? found : null;
}

function behindVerb({ text, start }: Sentence, scene: Scene): Speaker | null {
  const cue = cuesIn(text, scene.language).find((one) => one.start > 0 && reports(text.slice(one.end), one));
  if (!cue || cue.start > 160 || NO_REPORT.test(text.slice(0, cue.start))) return null;
  return subjectOf(text, cue, start, scene, null);
}

function reports(behind: string, cue: Cue): boolean {
  if (THAT.test(behind)) return true;
  if (/^(?:told|tells)$/iu.test(cue.verb))
    return /^ /.test(withoutHearer(behind)) && CLAUSE.test(withoutHearer(behind));
  return SAYING.test(cue.verb) && CLAUSE.test(behind);
}

/** "told reporters", "told the council". */
function withoutHearer(behind: string): string {
  return behind.replace(/^ (?:the |a |his |her )?\p{L}+(?: \p{Lu}\p{L}+)*/u, '');
}

function atTheEnd({ text, start }: Sentence, scene: Scene): Speaker | null {
  const clause = LAST_CLAUSE.exec(text)?.groups?.clause;
  if (!clause) return null;
  const at = text.lastIndexOf(clause);
  const cue = cuesIn(clause, scene.language).find((one) => SAYING.test(one.verb));
  if (!cue) return null;
  const before = clause.slice(0, cue.start).trim();
  const behind = clause.slice(cue.end);
  // ", who built half of it, said the steel had rusted": a clause and no teller stands behind the verb.
  if (before === '' ? HAS_VERB.test(behind) : CLAUSE.test(behind) || /^who\s/u.test(before)) return null;
  const subject = before === '' ? behind : before;
  return speakerOf({ text: subject, start: start + at + clause.indexOf(subject) }, scene);
}

function accordingTo({ text, start }: Sentence, scene: Scene): Speaker | null {
  const match = ACCORDING.exec(text);
  const whom = match?.groups?.whom;
  if (!match || !whom || cuesIn(whom, scene.language).length > 0) return null;
  return speakerOf({ text: whom, start: start + match.index + match[0].indexOf(whom) }, scene);
}

import { NAMED_BEHIND } from './accordingTo.ts';
import { antecedentOf } from './antecedent.ts';
import type { Attribution, Place } from './attribution.ts';
import { type Clause, clauseBehind, unheardVerb } from './clauseBehind.ts';
import { heardBy } from './heardBy.ts';
import { sentenceOf } from './sentenceEdges.ts';
import { speakerOf } from './speakerOf.ts';
import { AUXILIARIES } from './subjectOf.ts';

/** `„…“, so Holm.` · `„…“, heißt es in dem Aufruf.` */
const GERMAN_SO = /^\s*,\s*so\s(?<who>[^,.“”„]{2,90})/u;

const GERMAN_READS = /^\s*,?\s*(?:heißt|hieß) es (?:in|im|aus|bei|von) (?<who>[^,.“”„]{2,90})/u;

/** `“…” is how Jim Tarrant, the negotiator, put it.` · `“…” was how she described it` */
const MANNER =
  /^\s*,?\s*(?:is|was|that['’]s|is also|as) (?:just )?(?:how|the way) (.{2,120}?),? (puts?|described?|describes|sees|saw|remembers|remembered|recalls|recalled|summed|sums|explains|explained|phrased|characteri[sz]ed|tells|told)(?![\p{L}])/iu;

/** `…,” Ryder said.` · `…,” said the Kremlin chief during his visit.` · `…”, according to the port.` null where nothing behind the marks speaks. */
export function attributedAfter({ text, offset, quotation, to, scene, last }: Place): Attribution | null {
  if (!quotation.closed) return null;
  const inside = text.slice(quotation.start, quotation.end).trimEnd().at(-1) ?? '';
  const rest = text.slice(quotation.close, Math.min(to, quotation.close + 320));
  const joined = /^\s*[,—–]/.test(rest);
  // Behind a colon or semicolon something else begins.
  if (/^\s*[:;.]/.test(rest)) return null;
  const sentence = sentenceOf(rest);
  const manner = MANNER.exec(sentence);
  if (manner?.[1] && manner[2]) {
    const at = quotation.close + manner[0].indexOf(manner[1]);
    return { ...speakerOf({ text: manner[1], start: offset + at }, scene, last), cue: manner[2], via: '' };
  }
  const german = scene.language.startsWith('de') ? (GERMAN_SO.exec(sentence) ?? GERMAN_READS.exec(sentence)) : null;
  if (german?.groups?.who) {
    const start = offset + quotation.close + german[0].length - german.groups.who.length;
    return { ...speakerOf({ text: german.groups.who, start }, scene, last), cue: 'so', via: '' };
  }
  const source = NAMED_BEHIND.exec(sentence);
  if (source?.[1]) {
    const at = quotation.close + source[0].length - source[1].length;
    return { ...speakerOf({ text: source[1], start: offset + at }, scene, last), cue: 'according to', via: '' };
  }
  const found =
    clauseBehind(sentence, scene.language) ??
    (/[,?!]/.test(inside) || joined ? unheardVerb(sentence, scene.language) : null);
  if (!found) return null;
  // A full stop before the closing mark ends the sentence; what follows is another one, unless it is nothing but "Delgado said."
  if (/[.…]/.test(inside) && !joined && !isBareReport(sentence, found, rest)) return null;
  const { cue, subjectAt } = found;
  // Spanish and Russian need no pronoun: `”, añadió.`
  if (found.subject.trim() === '' && /^(?:es|it|pt|ru|uk)/.test(scene.language)) {
    const person = antecedentOf('', offset + quotation.open, scene, last);
    if (person) return { speaker: person.name, role: person.role, start: -1, cue: cue.verb, via: '' };
  }
  const subject = found.subject.replace(AUXILIARIES, '');
  const speaker = speakerOf({ text: subject, start: offset + quotation.close + subjectAt }, scene, last);
  const by = /^quoted$/i.test(cue.verb) ? /\sby (.{2,60})$/u.exec(sentence.slice(cue.end))?.[1] : undefined;
  return { ...speaker, cue: cue.verb, via: by ?? heardBy(cue.verb, sentence.slice(cue.end), scene.people) };
}

/** `«Деньги есть, — сказал Вельяминов. — Дорог нет.»`: the report stands within the marks. */
export function attributedWithin({ text, offset, quotation: { told }, scene, last }: Place): Attribution | null {
  if (!told) return null;
  const words = text.slice(told.start, told.end);
  const clause = clauseBehind(words, scene.language) ?? unheardVerb(words, scene.language);
  if (!clause) return null;
  const person = clause.subject.trim() === '' ? antecedentOf('', offset + told.start, scene, last) : null;
  const speaker = person
    ? { speaker: person.name, role: person.role, start: -1 }
    : speakerOf({ text: clause.subject, start: offset + told.start + clause.subjectAt }, scene, last);
  return { ...speaker, cue: clause.cue.verb, via: '' };
}

/** The sentence behind a quotation that has ended already reports it only if it says nothing else: `“Get out.” Delgado said.` */
function isBareReport(sentence: string, { cue, subject }: Clause, rest: string): boolean {
  const words = sentence.trim();
  return (
    words.split(/\s+/).length <= 6 &&
    /^(?:said|says|added|adds)$/i.test(cue.verb) &&
    (sentence.slice(cue.end).trim() === '' || sentence.slice(0, cue.start).trim() === '') &&
    subject.trim() !== '' &&
    /^[.]/.test(rest.slice(sentence.length))
  );
}

import { subjectBehind } from './clauseEdges.ts';
import { type Cue, cuesIn } from './cues.ts';
import { isRoleWord } from './roles.ts';

/** `» , a-t-elle ajouté` */
const TURNED = /(?:^|\s)(?:a|ont|avait|s[’']est|dit|fait)?-?(?:t-)?(ils?|elles?|on)$/u;

export interface Clause {
  cue: Cue;
  subject: string;
  subjectAt: number;
}

/** The verb behind the marks with its subject before or behind it. */
export function clauseBehind(sentence: string, language: string): Clause | null {
  const gap = /^[\s,—–-]*/u.exec(sentence)?.[0].length ?? 0;
  for (const cue of cuesIn(sentence.slice(0, 240), language)) {
    const lead = sentence.slice(gap, cue.start);
    // `Hughes said, “…”, pointing out that …`: told by whoever spoke before the marks.
    if (lead.trim() === '' && /ing$/.test(cue.verb) && language.startsWith('en')) return null;
    if (/^\s*$/.test(lead) || /^(?:(?:\p{Ll}+ly|also|later|then|a|ont|avait|hat|habe|so)\s)+$/u.test(lead)) {
      const behind = sentence.slice(cue.end);
      return { cue, subject: subjectBehind(behind), subjectAt: cue.end };
    }
    const turned = TURNED.exec(lead.trimEnd());
    if (turned?.[1]) return { cue, subject: turned[1], subjectAt: gap + lead.lastIndexOf(turned[1]) };
    if (isSubject(lead)) return { cue, subject: lead, subjectAt: gap };
    // "“Mistakes were made” by both sides, Mr. Hsu concedes.": the sentence goes on before its report.
    const beside = /,\s([^,]{2,40})$/u.exec(lead.trimEnd())?.[1];
    if (beside && beside.split(' ').length <= 4 && isSubject(beside))
      return { cue, subject: beside, subjectAt: gap + lead.lastIndexOf(beside) };
    // A clause of its own between the marks and the verb speaks of something else.
    if (
      /(?<![\p{L}])(?:because|but|although|while|if)\s/u.test(lead) ||
      /\sthat\s(?!\p{L}+\s(?:said|says))/u.test(lead)
    )
      return null;
  }
  return null;
}

/** "coach Bill Ferris", "government spokesman Olav Reit". */
function isRoleAndName(words: string): boolean {
  const role = /^((?:\p{Ll}[\p{L}’'-]*\s){1,4})\p{Lu}/u.exec(words)?.[1] ?? '';
  return role.trim().split(' ').some(isRoleWord);
}

const SUBJECT_OPENS =
  /^(?:[\p{Lu}\d]|(?:the|an?|one|another|his|her|their|its|my|our|some|many|several|most|both|he|she|they|it|we|i|you|who|someone|somebody|everyone|people|police|er|sie|il|elle|él|ella|он|она|la|les?|el|los|der|die|das|une?|eine?)(?![\p{L}’'])|\p{Ll}{4,}s\s)/u;

/**
 * A verb that no list has, where the marks leave it no other part: `…,” he harrumphed.` in English; `», s’indigne Étienne Tavernay`,
 * `”, avisó una portavoz`, `», — заявила министр` in languages that set the verb first.
 */
export function unheardVerb(sentence: string, language: string): Clause | null {
  if (language.startsWith('en')) {
    const told =
      /^\s*((?:he|she|(?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) )(\p{Ll}{3,}(?:ed|s)|went on|goes on|put in|broke in|cut in|began|started in|gushes)(?=$|,| (?:in|with|when|as|at|to|while|after|before|on)(?![\p{L}]))/u.exec(
        sentence,
      );
    if (!told?.[1] || !told[2]) return null;
    const start = told[0].length - told[2].length;
    return { cue: { verb: told[2], start, end: told[0].length }, subject: told[1], subjectAt: start - told[1].length };
  }
  if (!/^(?:de|fr|es|it|pt|ru|uk|nl)/.test(language)) return null;
  const told = /^[\s,—–-]*((?:a |ont |avait |ha |s[’'])?\p{Ll}{3,})(?:-t)?(-(?:il|elle))?(?=[\s,]|$)/u.exec(sentence);
  if (
    !told?.[1] ||
    /^(?:und|aber|mais|pero|dont|que|der|die|das|dans|avec|pour|por|para|con|mit|von|но|что|для|les|des|los|las|una?|une|qui)$/u.test(
      told[1],
    )
  )
    return null;
  const end = told[0].length;
  const start = end - told[1].length - (told[2]?.length ?? 0);
  if (told[2])
    return { cue: { verb: told[1], start, end }, subject: told[2].slice(1), subjectAt: end - told[2].length + 1 };
  return { cue: { verb: told[1], start, end }, subject: subjectBehind(sentence.slice(end)), subjectAt: end };
}

/** A noun phrase, maybe with an apposition or a relative clause that is closed by a comma. */
function isSubject(lead: string): boolean {
  if (lead.length > 200) return false;
  const words = lead.trim();
  if (!SUBJECT_OPENS.test(words) && !isRoleAndName(words)) return false;
  const parts = words.split(/,\s*/);
  const open = parts.at(-1) ?? '';
  // "who had called the meeting" is still open: the verb found is its own.
  if (!/,$/.test(words) && parts.length > 1 && /^(?:who|whose|which|that|where)\s/iu.test(open)) return false;
  if (
    /\s(?:who|which|that|whom)\s/u.test(parts[0] ?? '') &&
    !/,$/.test(words) &&
    !/\s(?:who|which|that|whom)\s(?:\p{L}+\s){1,8}\p{L}+$/u.test(words)
  )
    return false;
  return !/(?<![\p{L}])(?:because|although|after|when|while|but)\s/u.test(parts[0] ?? '') && !/[“”"«»]/.test(words);
}

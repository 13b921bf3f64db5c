import { clauseStart, PREDICATE, subjectBefore, subjectBehind } from './clauseEdges.ts';
import type { Cue } from './cues.ts';
import { BODIES, party } from './party.ts';
import { isBodyWord, type Person } from './people.ts';
import type { Scene } from './scene.ts';
import type { Phrase, Speaker } from './speaker.ts';
import { speakerOf } from './speakerOf.ts';
import { isTitle } from './titles.ts';

/** "The problem, says Dr. Naomi Feld, a sleep researcher, is that “…”": the report stands amid the sentence, its subject behind the verb. */
function saidAmid(sentence: string, cue: Cue, at: number, scene: Scene, last: Person | null): Speaker | null {
  if (!/^(?:said|says|wrote|writes)$/u.test(cue.verb) || !/,\s$/u.test(sentence.slice(0, cue.start))) return null;
  const behind =
    /^\s(?:[\p{L}’'-]+\s){0,4}?(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen)\.\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*)*(?=,)/u.exec(
      sentence.slice(cue.end),
    )?.[0];
  if (!behind) return null;
  const found = speakerOf({ text: behind, start: at + cue.end }, scene, last);
  const before = speakerOf({ text: sentence.slice(0, cue.start), start: at }, scene, last);
  const isKnown = ({ speaker }: Speaker) => scene.each.some(({ name }) => name === speaker);
  return isKnown(found) && !isKnown(before) ? found : null;
}

/** What stands between a subject and its verb. */
export const AUXILIARIES =
  /(?:(?:\s|^)(?:has|had|have|was|were|is|are|been|would|will|also|later|then|once|often|hat|habe|a|ont|avait|could|did|not|never|who|to|\p{Ll}+ly))+(?=\s*$)/u;

/** The subject of a verb: what stands before it in its clause; behind "and" or a participle the sentence's own; behind the verb where it opens the sentence. */
export function subjectOf(sentence: string, cue: Cue, at: number, scene: Scene, last: Person | null): Speaker {
  const before = sentence.slice(0, cue.start);
  if (/^[\s,—–“”"]*(?:\p{Ll}+ly\s)?$/u.test(before)) {
    return speakerOf(
      { text: subjectBehind(sentence.slice(cue.end)).replace(/[:,]\s*$/, ''), start: at + cue.end },
      scene,
      last,
    );
  }
  const amid = saidAmid(sentence, cue, at, scene, last);
  if (amid) return amid;
  const clause = isInserted(before, scene) ? 0 : clauseStart(before, scene.language);
  const own = before.slice(clause);
  const bare = own.replace(AUXILIARIES, '').replace(/\s+$/u, '');
  const closed = /,$/.test(bare);
  const parts = bare.split(/,\s*/).filter((part) => part !== '');
  // "its statement, which called the quarter …": what the relative clause belongs to.
  const told =
    /(?:^|\s)((?:(?:the|an?|its|his|her|their)\s)?[\p{L}’'-]+)(?:\s(?:released|published|issued|filed|dated|obtained|written|signed|made|sent)(?:\s[\p{L}\d.]+){0,4})?,\swhich(?:\s(?:also|later|then|once))?$/u.exec(
      own.trimEnd(),
    );
  if (told?.[1]) {
    const found = speakerOf({ text: told[1], start: at + clause + own.lastIndexOf(told[1]) }, scene, last);
    if (found.speaker !== '') return found;
  }
  const relative = relativeSubject(before, at, scene, last);
  if (relative) return relative;
  const elided =
    /(?:^|\s)(?:and|but|then|or|after|before|by|while|in|when|without)$/u.test(bare) ||
    bare === '' ||
    /ing$/.test(cue.verb);
  if (!elided && closed && parts.length > 1) {
    // "what its leader, Rupert Astley-Moore, calls": the apposition beside the verb and what stands before it.
    const head = parts.findLast(
      (part) => !/^(?:who|whose|whom|which|where|that)(?![\p{L}])/u.test(part) && isPersonIn(part, scene),
    );
    const isApposed = head !== undefined && head === parts.at(-1);
    const beside = isApposed ? undefined : (head ?? besideSubject(parts));
    const from = own.lastIndexOf(beside ?? parts.at(-2) ?? '');
    const found = speakerOf({ text: own.slice(from), start: at + clause + from }, scene, last);
    if (found.speaker !== '' && parts.length <= 4) return found;
  }
  if (!elided && !closed && parts.length > 1) {
    // "Asked about it, Garcia said": what stands beside the verb.
    const part = parts.at(-1) ?? '';
    if (!/^(?:who|whose|which)\s/u.test(part)) {
      const found = speakerOf({ text: part, start: at + clause + own.lastIndexOf(part) }, scene, last);
      if (found.speaker !== '' || found.start >= 0) return found;
    }
  }
  if (!elided) {
    const subject = subjectBefore(bare);
    const found = speakerOf({ text: subject, start: at + clause + own.indexOf(subject) }, scene, last);
    if (found.speaker !== '' || found.start >= 0) return found;
  }
  const subject = subjectBefore(before);
  const party = subject.replace(PREDICATE, '').replace(/\sand\s\p{Lu}.*$/u, '');
  const start = at + before.indexOf(subject);
  const found = speakerOf({ text: party, start }, scene, last);
  if (found.speaker !== '') return found;
  const name = /^(?:[^\p{Lu},]{0,40})\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*\s?/u.exec(party)?.[0] ?? '';
  // "Trade groups" is no person called Trade.
  return name === '' || isTitle(name.trim()) || isBodyWord(name.trim())
    ? found
    : speakerOf({ text: name, start }, scene, last);
}

/** "Mark Devlin, a portfolio manager at Oak Point, which owns shares,": the part that names somebody; "Mr. Stross" does where he is known. */
function isPersonIn(part: string, scene: Scene): boolean {
  const bare = part.replace(
    /^(?:(?:But|And|So|Yet|Then)\s)?(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Prof|Judge|Justice)\.?\s/u,
    '',
  );
  return scene.people.some(
    ({ name }) =>
      bare === name ||
      name.endsWith(` ${bare}`) ||
      (part.endsWith(name) && !/\s(?:of|at|for|from|by|with|to)\s/u.test(part)),
  );
}

/** Without a name the subject is the part that all behind it only tells more of. */
function besideSubject(parts: string[]): string | undefined {
  let at = parts.length - 1;
  while (at > 0 && BESIDE_SUBJECT.test(parts[at] ?? '')) at -= 1;
  return at < parts.length - 2 ? parts[at] : undefined;
}

/** "Lowell Dietz, of Dayton, who died in 1977 and who liked to tell": whom "who" stands for; "a press release that called the plan": what "that" does. */
function relativeSubject(before: string, at: number, scene: Scene, last: Person | null): Speaker | null {
  const who = /[\s,]who\s(?:(?!who\s|said\s)\p{L}+\s){0,4}$/u.exec(before);
  if (who && !/,[^,]*$/u.test(who[0].slice(1))) {
    const first = /,\s(?:[^,]*,\s)?who\s/u.exec(before)?.index ?? who.index;
    const meant = scene.mentions
      .filter((one) => one.start >= at && one.end <= at + Math.min(first, who.index) + 1)
      .at(-1);
    if (meant) return { speaker: meant.person.name, role: meant.person.role, start: meant.start };
  }
  const that = /(?:^|\s)((?:an?|the|its|his|her|their)\s(?:\p{L}+\s){0,2}?\p{L}+)\s(?:that|which)\s(?:also\s)?$/u.exec(
    before,
  );
  if (!that?.[1]) return null;
  const thing = { text: that[1], start: at + that.index + that[0].indexOf(that[1]) };
  return BODIES.test(thing.text) ? (party(thing) ?? null) : speakerAt(thing, scene, last);
}

/** Only what the article knows by name. */
function speakerAt(phrase: Phrase, scene: Scene, last: Person | null): Speaker | null {
  const found = speakerOf(phrase, scene, last);
  return scene.each.some(({ name }) => name === found.speaker) ? found : null;
}

/** "Mr. Oakes, asked whether the company had known before its last call, said": what stands between a name and its verb, parted by commas. */
function isInserted(before: string, scene: Scene): boolean {
  const first = before.split(',')[0]?.trim() ?? '';
  return /,\s*$/.test(before) && before.indexOf(',') < before.trimEnd().length - 1 && isPersonIn(first, scene);
}

/** Beside a subject: where it is, what it does, since when. */
const BESIDE_SUBJECT =
  /^(?:who|whose|whom|which|where|that|an?|the|now|then|based|reached|speaking|standing|sitting|located|headquartered|citing|referring|in|at|after|before|during|despite|with|on|under|since|through|along|like|\d[\d-]*|\p{Ll}+ing|\p{Lu}\p{Ll}{1,4}\.|(?:\p{Lu}\.)+|\p{Lu}\p{Ll}+)(?![\p{L}])/u;

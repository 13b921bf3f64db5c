import { antecedentOf } from './antecedent.ts';
import { genderAsked } from './gender.ts';
import { lowered } from './headOf.ts';
import { roleOf } from './named.ts';
import { ANYBODY, NAMELESS_WITHIN } from './nameless.ts';
import { BODIES, GROUPS } from './party.ts';
import { isBodyWord, type Person } from './people.ts';
import { isRoleWord } from './roles.ts';
import type { Scene } from './scene.ts';
import { NOBODY, type Phrase, type Speaker } from './speaker.ts';

const PRONOUN = /^(?:\p{L}+ly )?(he|she|er|sie|il|elle|lui|él|ella|он|она)(?![\p{L}’'])/iu;

export function pronoun(main: Phrase, scene: Scene, last: Person | null): Speaker | null {
  const match = PRONOUN.exec(main.text);
  if (/^[Ii]t(?![\p{L}’'])/u.test(main.text)) return thingBefore(main.start, scene);
  if (/^[Tt]hey(?![\p{L}’'])/u.test(main.text)) return groupBefore(main.start, scene);
  if (!match?.[1])
    return /^(?:it|they|we|i|you|this|that|there|who|man|es)(?![\p{L}’'])/iu.test(main.text) ? NOBODY : null;
  const person = antecedentOf(genderAsked(match[1]), main.start, scene, last);
  const start = main.start + match[0].length - match[1].length;
  return person ? { speaker: person.name, role: roleOf(person, scene), start } : somebodyBefore(main.start, scene);
}

/** "Opponents scoff. The savings, they say, are “pure fantasy.”": the people with whom a sentence before opened. */
function groupBefore(at: number, scene: Scene): Speaker {
  const before = scene.text.slice(Math.max(0, at - THING_WITHIN), at);
  const openings = [
    ...before.matchAll(
      /(?:^|[.!?]["”’]?\s|\n)(?:But |And |Yet |Still, )?((?:\p{L}[\p{L}’'-]*\s){0,2}?(\p{L}+s|police|people))\s(?=\p{Ll})/gu,
    ),
  ];
  const group = openings.findLast(({ 2: noun = '' }) => GROUPS.test(noun) || isRoleWord(noun.replace(/s$/, '')));
  return group?.[1] ? { speaker: lowered(group[1]), role: '', start: at } : { ...NOBODY, start: at };
}

/** How far back a company or a document is that "it" stands for; UTF-16 code units. */
const THING_WITHIN = 700;

/** "The company regrets the error. “We will do better,” it said.": the body or the document with which one of the last sentences opened. */
function thingBefore(at: number, scene: Scene): Speaker {
  const before = scene.text.slice(Math.max(0, at - THING_WITHIN), at);
  const openings = [
    ...before.matchAll(/(?:^|[.!?]["”’]?\s|\n)(?:(?:In|On|At|But|And|Yet)\s[^,.“"]{0,60},\s)?(?=[\p{Lu}])/gu),
  ];
  for (const { index, 0: gap } of openings.reverse()) {
    const from = index + gap.length;
    const subject =
      /^(?:(?:The|A|An|Its|This)\s(?:[\p{L}\d’'-]+\s){0,3}?[\p{L}’'-]+|\p{Lu}[\p{L}&’'-]*(?:\s(?:of|for|and|\p{Lu}[\p{L}&’'-]*))*)(?=\s(?:\p{Ll}+ed|said|says|has|had|is|was|will|would|did|does|told|declined|in|on|sent|put)(?![\p{L}]))/u.exec(
        before.slice(from),
      )?.[0];
    if (
      !subject ||
      /^(?:It|He|She|They|We|I|You|There|This|That|Nobody|Everybody|But|And|So|Yet|Still|Then)$/u.test(subject)
    )
      continue;
    // "Deputy District Attorney Paul Kwan" is somebody.
    const start = at - before.length + from;
    if (scene.people.some((person) => person.start >= start && person.start < start + subject.length)) continue;
    if (BODIES.test(subject) && !isRoleWord(subject.split(' ').at(-1) ?? ''))
      return { speaker: lowered(subject), role: '', start: at };
    if (isBodyWord(subject.split(' ').at(-1) ?? '')) return { speaker: subject, role: '', start: at };
  }
  return { ...NOBODY, start: at };
}

/** "The judge was not persuaded. “That ship has sailed,” he told the lawyers.": somebody without a name, of whom the sentence before speaks. */
function somebodyBefore(at: number, scene: Scene): Speaker {
  const before = scene.text.slice(Math.max(0, at - NAMELESS_WITHIN), at);
  // The paragraph it stands in and the one before.
  const paragraph = before.slice(before.trimEnd().lastIndexOf('\n', before.lastIndexOf('\n\n') - 1) + 1);
  const found = [
    ...paragraph.matchAll(
      /(?:^|[.!?]["”’]?\s|\n)((?:The|A|An|One|Another|His|Her)\s(?:\p{Ll}[\p{L}’'-]*\s){0,3}?([\p{L}’'-]+))(?=\s|,)/gu,
    ),
  ].filter(({ 2: noun = '' }) => isRoleWord(noun) || ANYBODY.test(noun));
  const last = found.at(-1);
  if (!last?.[1]) return { ...NOBODY, start: at };
  const start = at - paragraph.length + last.index + last[0].length - last[1].length;
  return { speaker: lowered(last[1]), role: '', start };
}

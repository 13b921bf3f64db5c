import { antecedentOf } from './antecedent.ts';
import { headOf, lowered, withoutAdverbs } from './headOf.ts';
import { lastNameless } from './nameless.ts';
import type { Person } from './people.ts';
import { isRoleWord } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Phrase, Speaker } from './speaker.ts';

/** "the 23-year-old" is the one of that age, where the article tells it. */
export function byAge(main: Phrase, scene: Scene): Speaker | null {
  const age = /(?:^|\s)(?:the|The) (\d{1,3})-year-old/u.exec(main.text)?.[1];
  if (!age) return null;
  const aged = scene.people.find((person) => scene.text.startsWith(`, ${age}`, person.start + person.name.length));
  if (aged) return { speaker: aged.name, role: aged.role, start: main.start };
  if (/-year-old \p{L}/u.test(main.text)) return null;
  return { speaker: `the ${age}-year-old`, role: '', start: main.start };
}

/** "the Kremlin chief": somebody whose role has these words, or else whoever the paragraph spoke of last. */
export function byRole(main: Phrase, scene: Scene, last: Person | null): Speaker | null {
  const match = /^(?:the|der|die|le|la|el)\s+((?:[\p{L}\d.’'-]+\s+){0,4}?[\p{L}’'-]+)$/iu.exec(
    withoutAdverbs(headOf(main.text)),
  );
  const role = match?.[1]?.trim() ?? '';
  const noun = role.split(/\s+/).findLast(isRoleWord);
  // "the former rodeo announcer", "the 280-pound junior": told of somebody the article knows by name.
  const isDescribed = /^the (?:former|retired|first-term|second-term|longtime|then|\d[\d-]*-[\p{L}-]+)\s/iu.test(
    main.text,
  );
  if (match && !noun && isDescribed && !/s$/u.test(role)) {
    const meant = antecedentOf('office', sentenceStart(scene.text, main.start), scene, last);
    return meant ? { speaker: meant.name, role: meant.role, start: main.start } : null;
  }
  if (
    !match ||
    !noun ||
    /[’']s\s/u.test(role) ||
    (/s$/.test(noun) && !/(?:boss|press|princess|actress|witness)$/.test(noun))
  )
    return null;
  const start = main.start + match[0].length - role.length;
  const before = scene.people.filter((person) => person.start < start);
  const bearer =
    before.findLast((person) => person.role.toLowerCase().includes(role.toLowerCase())) ??
    before.findLast((person) =>
      person.role
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(noun.toLowerCase()),
    );
  if (bearer) return { speaker: bearer.name, role: bearer.role, start };
  const introduced = lastNameless(noun, start, scene);
  if (introduced) return { ...introduced, start };
  // Whoever the same sentence names is somebody else: "Ms. Tran said the landlord had told her".
  const person = antecedentOf('office', sentenceStart(scene.text, main.start), scene, last);
  const isAnother = person !== null && isOtherOffice(noun, person.role);
  return person && !isAnother ? { speaker: person.name, role, start } : { speaker: lowered(match[0]), role: '', start };
}

/** Offices of which nobody bears two at a time. */
const ONE_AT_A_TIME =
  /^(?:governor|gov|mayor|president|senator|sen|congressman|congresswoman|judge|justice|sheriff|minister|premier|chancellor|bishop|pope|king|queen|prosecutor|atty|attorney|lawyer|general|gen|captain|capt|coach|referee|pilot|doctor|surgeon|nurse|priest|pastor|ambassador)$/iu;

/** "the governor" is not who was introduced as the attorney general. */
function isOtherOffice(noun: string, role: string): boolean {
  const offices = role.split(/[^\p{L}]+/u).filter((word) => ONE_AT_A_TIME.test(word));
  return (
    ONE_AT_A_TIME.test(noun) && offices.length > 0 && !offices.some((one) => one.toLowerCase() === noun.toLowerCase())
  );
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 400), at);
  const stop = [...before.matchAll(/[.!?]["”’]?\s+(?=["“‘]?\p{Lu})|\n/gu)].at(-1);
  return stop ? at - before.length + stop.index + stop[0].length : Math.max(0, at - 400);
}

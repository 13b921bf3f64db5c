import { lowered } from './headOf.ts';
import { isRoleWord } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Phrase, Speaker } from './speaker.ts';

/** What may stand behind a nameless office: "for the delegation", "at Harrow Mutual". */
const OF_WHAT =
  /^\s(?:for|of|at|from|in|with|on)\s(?:(?:the|its|their|a)\s)?(?:\p{Ll}[\p{L}'’-]*|\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:of|and|for)\s)?\p{Lu}[\p{L}'’-]*)*)/u;

const NAMELESS = /(?<![\p{L}])(?:[Aa]n?|[Oo]ne|[Aa]nother)(?:\s[\p{L}][\p{L}'’-]*){1,4}/gu;

export const ANYBODY =
  /^(?:person|man|woman|teacher|student|resident|neighbou?r|witness|parent|mother|father|friend|relative|employee|worker|passenger|customer|tourist|soldier|boy|girl|child|child|fan|voter|player|colleague|insider|source|aide|protester|survivor|driver|veteran|volunteer|tenant|trader|villager|visitor|shopper|user|reader|caller|critic|reviewer)$/iu;

/** "one farmer", "A spokesman for the delegation", "a person familiar with the matter", "someone": somebody whose name the article keeps back. */
export function nameless(main: Phrase, scene: Scene): Speaker | null {
  const indefinite = /^(?:someone|somebody|another|a third|one of (?:them|the \p{L}+))(?![\p{L}])/iu.exec(main.text);
  if (indefinite) return { speaker: lowered(indefinite[0]), role: '', start: main.start };
  const whole =
    /^(?:an?|one|another)\s(?:[\p{L}’'-]+\s){0,3}?([\p{L}’'-]+)(\s(?:familiar with|close to|briefed on|who|whose|for|of|at|from|in|with|on)\s.*)?$/iu.exec(
      main.text,
    );
  if (whole && (isRoleWord(whole[1] ?? '') || ANYBODY.test(whole[1] ?? ''))) {
    const kept = main.text.replace(/\s(?:who|whose|in an? \p{L}+|on \p{Lu}\p{L}+day|after|during)(?![\p{L}]).*$/u, '');
    return { speaker: onlyName(main, scene) ?? lowered(kept), role: '', start: main.start };
  }
  const [found] = namelessIn(main, scene);
  return found ? { speaker: lowered(found.text), role: '', start: found.start } : null;
}

/** Every "a driver", "one Democratic lawmaker", "A spokesman for the delegation" of a phrase, those with a name behind them left out. */
function namelessIn({ text, start }: Phrase, scene: Scene): (Phrase & { noun: string })[] {
  return [...text.matchAll(NAMELESS)].flatMap(({ index, 0: words }) => {
    const noun = [...words.matchAll(/[\p{L}'’-]+/gu)]
      .slice(1)
      .find(({ 0: word }) => isRoleWord(word) || ANYBODY.test(word));
    if (!noun) return [];
    const end = noun.index + noun[0].length;
    if (isNamed(start + index + end, scene)) return [];
    const of = OF_WHAT.exec(text.slice(index + end))?.[0] ?? '';
    return [{ text: words.slice(0, end) + of, start: start + index, noun: noun[0] }];
  });
}

/** The last nameless bearer of the office before `at`: "the spokesman" is that spokesman and nobody who was named. */
export function lastNameless(noun: string, at: number, scene: Scene): Speaker | null {
  const from = Math.max(0, at - NAMELESS_WITHIN);
  const last = namelessIn({ text: scene.text.slice(from, at), start: from }, scene).findLast(
    (one) => one.noun.toLowerCase() === noun.toLowerCase(),
  );
  return last ? { speaker: lowered(last.text), role: '', start: last.start } : null;
}

export const NAMELESS_WITHIN = 1500;

/** A name follows at once: "a driver, Jan Kost", "a spokesman Pat Ryder". */
function isNamed(end: number, scene: Scene): boolean {
  return scene.people.some((person) => person.start >= end && person.start <= end + 2);
}

/** "a neighbor, who would give her name only as Dee": what the person wants to be called. */
function onlyName(main: Phrase, scene: Scene): string | null {
  const behind = scene.text.slice(main.start, main.start + 220).split('\n')[0] ?? '';
  return (
    /^[^.“”"]{0,140}\b(?:give|gave|gives|identified|used?|asked to be (?:called|identified))\s(?:[\p{L}]+\s){0,4}?(?:only\s)?(?:(?:his|her|their)\s)?(?:(?:first\s)?name(?:\sonly)?(?:\sas)?|only as|as),?\s(\p{Lu}[\p{L}’-]+)(?=[,.]|\s\p{Ll})/u.exec(
      behind,
    )?.[1] ?? null
  );
}

import type { Person } from './people.ts';

const TOLD_OUTLET = /^(?:.{0,80}?\s)?(the |dem |der )?((?:\p{Lu}[\p{L}'’-]+ ?){1,4})(?:on \p{Lu}\w+day)?\s*[:,]?\s*$/u;

/** "told Reuters", "told the Coastal Courier", "sagte Jutta Amrein dem Hafenblatt": the outlet that heard it, never a person; '' for none. `rest` is what follows the verb. */
export function heardBy(verb: string, rest: string, people: Person[]): string {
  const german = /^sagte?n?$/i.test(verb);
  if (!german && !/^(?:told|tells)$/i.test(verb)) return '';
  if (german && !/\s(?:dem|der)\s/.test(rest)) return '';
  const told = TOLD_OUTLET.exec(german ? rest.replace(/^.*\s(?=(?:dem|der)\s)/u, '') : rest);
  const outlet = told?.[2]?.trim() ?? '';
  // Nobody says "the" to a person.
  if (told?.[1]) return outlet;
  return people.some((person) => outlet.includes(person.name) || person.name.includes(outlet)) ? '' : outlet;
}

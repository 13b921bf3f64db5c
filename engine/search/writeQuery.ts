import { type QueryPart, queryParts } from './queryParts.ts';
import { FIELD_NAMES } from './readQuery.ts';
import type { SearchField } from './searchQuery.ts';

/**
 * What was typed, narrowed to one value of a field, or no longer where the value is ''. Filters are written in front: the last word
 * stays the one that is being typed.
 */
export function withFilter(typed: string, field: SearchField, value: string): string {
  const rest = without(typed, ({ name, not }) => !not && FIELD_NAMES[name] === field);
  const plain = value.replace(/["“”„«»]/gu, ' ').trim();
  if (plain === '') return rest;
  return joined(`${field}:${/^[\p{L}\p{N}-]+$/u.test(plain) ? plain : `"${plain}"`}`, rest);
}

/** From a day on (`after`) or up to one (`before`); '' for any. */
export function withDays(typed: string, way: 'after' | 'before', day: string): string {
  const rest = without(typed, ({ name }) => name === way);
  return day === '' ? rest : joined(`${way}:${day}`, rest);
}

export function withUnused(typed: string, wanted: boolean): string {
  const rest = without(typed, isUnused);
  return wanted ? joined('unused', rest) : rest;
}

/** Only the words, without any filter. */
export function withoutFilters(typed: string): string {
  return without(
    typed,
    (part) => isUnused(part) || Object.hasOwn(FIELD_NAMES, part.name) || OTHERS.includes(part.name),
  );
}

const OTHERS = ['after', 'before', 'in', 'is'];

function isUnused({ name, value, quoted, not }: QueryPart): boolean {
  return value === 'unused' && !quoted && !not && (name === '' || name === 'is');
}

function without(typed: string, unwanted: (part: QueryPart) => boolean): string {
  return queryParts(typed)
    .filter((part) => !unwanted(part))
    .map(({ start, end }) => typed.slice(start, end))
    .join(' ');
}

function joined(first: string, rest: string): string {
  return `${first} ${rest}`;
}

import { Refusal } from '../../engine/nouns/refusal.ts';

const MOST_BYTES = 32 * 1024 * 1024;
const MOST_IN_A_LIST = 100_000;
const MOST_VALUES = 500_000;

/**
 * JSON of strangers. Bounded before any schema sees it: a schema lists every fault, and ten million of them would fill the memory.
 * @param name stands in the refusal: 'briefing.json'
 * @throws Refusal 'malformed' | 'too-large'
 */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  if (bytes.byteLength > MOST_BYTES) throw tooLarge(name, `more than ${MOST_BYTES / 1024 / 1024} MB`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    throw new Refusal('malformed', `“${name}” is not readable: it is not JSON.`);
  }
  bound(value, name);
  return value;
}

function bound(value: unknown, name: string): void {
  const open: unknown[] = [value];
  let seen = 0;
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    const inside = Array.isArray(one) ? one : Object.values(one);
    seen += inside.length;
    if (inside.length > MOST_IN_A_LIST || seen > MOST_VALUES) throw tooLarge(name, 'more entries than are read');
    for (const child of inside) open.push(child);
  }
}

function tooLarge(name: string, what: string): Refusal {
  return new Refusal('too-large', `“${name}” is too large: it holds ${what}.`);
}

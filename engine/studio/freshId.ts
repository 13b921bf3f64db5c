/**
 * An identifier made of words ('Key findings' gives 'key-findings'), numbered where it is taken. `taken` holds those of earlier versions,
 * too: a new slot must never find the text of another one that once was called so.
 */
export function freshId(words: string, taken: Iterable<string>, fallback: string): string {
  const used = new Set(taken);
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const base = plain.length > 1 ? plain : fallback;
  if (!used.has(base)) return base;
  for (let number = 2; ; number += 1) if (!used.has(`${base}-${number}`)) return `${base}-${number}`;
}

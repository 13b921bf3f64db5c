/**
 * Whether two ways of naming a speaker can mean the same person: one name's words are all in the other's, the surname among
 * them ('Ryder', 'Pat Ryder', 'Maj. Gen. Pat Ryder'). Case, marks and diacritics do not count.
 */
export function sameSpeaker(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (first.length === 0 || second.length === 0) return first.length === second.length;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.every((word) =>
    long.some((other) => other === word || isInitial(word, other) || isInitial(other, word)),
  );
}

function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu)?.filter((word) => word !== 'the') ?? [];
}

function isInitial(word: string, other: string): boolean {
  return word.length === 1 && other.startsWith(word);
}

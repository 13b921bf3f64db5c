/**
 * A reading of a text, made once: a briefing is checked again after every pause in typing, and nearly all of its texts are what they were. The
 * reading must follow from the text alone. When more than `most` have gathered all are forgotten.
 */
export function remembered<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

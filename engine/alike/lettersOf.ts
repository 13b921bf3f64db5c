/** A text's letters, digits and what changes a number, without case, spaces, kinds of dashes and marks: what lost spaces and typography leave. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[^\p{L}\p{N}\p{M}\p{Sc}%.,:/+-]+/gu, '');
}

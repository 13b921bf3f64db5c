/**
 * How well typed words fit a label; null where they do not. Every word must fit: best at the beginning of a word, then anywhere
 * within one, then as letters that follow each other ('exw' for 'Export to Word').
 */
export function fuzzyScore(typed: string, label: string): number | null {
  const text = plain(label);
  let score = 0;
  for (const word of plain(typed).split(/\s+/)) {
    if (word === '') continue;
    const one = scoreOf(word, text);
    if (one === null) return null;
    score += one;
  }
  // Of two that fit alike, the shorter label is the likelier.
  return score - text.length / 1000;
}

function scoreOf(word: string, text: string): number | null {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (startsWord(text, at)) return 100 - at / 100;
  }
  const inside = text.indexOf(word);
  if (inside >= 0) return 60 - inside / 100;
  return lettersInOrder(word, text);
}

/** Letters may skip; from the first on, a skip costs unless it leads to the beginning of a word. */
function lettersInOrder(word: string, text: string): number | null {
  if (word.length < 2) return null;
  let best: number | null = null;
  for (let start = text.indexOf(word[0] ?? ''); start >= 0; start = text.indexOf(word[0] ?? '', start + 1)) {
    if (!startsWord(text, start)) continue;
    let at = start;
    let cost = 0;
    for (const letter of word.slice(1)) {
      const next = text.indexOf(letter, at + 1);
      if (next < 0) {
        cost = Number.POSITIVE_INFINITY;
        break;
      }
      if (next > at + 1) cost += startsWord(text, next) ? 2 : 8;
      at = next;
    }
    if (cost <= 30 && (best === null || 40 - cost > best)) best = 40 - cost;
  }
  return best;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

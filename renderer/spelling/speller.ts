import type { SpellAnswer, SpellOrder } from './spellOrder.ts';

let thread: Worker | null = null;
let number = 0;
const waiting = new Map<number, (words: string[]) => void>();
/** What is known of words already: true for right. It begins anew with another dictionary. */
const known = new Map<string, boolean>();

/** Asks the thread that spells, which is started with the first order. Where it fails nothing is wrong: it never stands in anybody's way. */
export function orderSpelling(order: SpellOrder): Promise<string[]> {
  if (order.do === 'open') known.clear();
  thread ??= started();
  number += 1;
  const mine = number;
  return new Promise((resolve) => {
    waiting.set(mine, resolve);
    thread?.postMessage({ number: mine, order });
  });
}

/** Which of the words are wrong, as far as is known now; `settled` tells of the rest once the thread has answered. */
export function wrongAmong(words: Iterable<string>): { wrong: Set<string>; settled: Promise<Set<string>> | null } {
  const all = new Set(words);
  const unknown = [...all].filter((word) => !known.has(word));
  const wrong = () => new Set([...all].filter((word) => known.get(word) === false));
  if (unknown.length === 0) return { wrong: wrong(), settled: null };
  const settled = orderSpelling({ do: 'check', words: unknown }).then((found) => {
    const off = new Set(found);
    for (const word of unknown) known.set(word, !off.has(word));
    return wrong();
  });
  return { wrong: wrong(), settled };
}

/** From now on it is right, in whatever dictionary. */
export function learn(word: string): void {
  known.set(word, true);
  void orderSpelling({ do: 'know', word });
}

function started(): Worker {
  const worker = new Worker(new URL('./spellThread.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<SpellAnswer>) => {
    waiting.get(data.number)?.(data.words);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', () => {
    for (const resolve of waiting.values()) resolve([]);
    waiting.clear();
    worker.terminate();
    thread = null;
  });
  return worker;
}

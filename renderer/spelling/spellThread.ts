import nspell from 'nspell';
import type { SpellAnswer, SpellOrder } from './spellOrder.ts';

const MOST_SUGGESTIONS = 6;

let speller: ReturnType<typeof nspell> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<{ number: number; order: SpellOrder }>) => {
  const answer: SpellAnswer = { number: data.number, words: obey(data.order) };
  self.postMessage(answer);
});

function obey(order: SpellOrder): string[] {
  switch (order.do) {
    case 'open':
      speller = nspell({ aff: order.aff, dic: order.dic });
      for (const word of order.known) speller.add(word);
      return [];
    case 'check':
      return order.words.filter((word) => speller !== null && !isRight(word));
    case 'suggest':
      return (speller?.suggest(order.word) ?? []).slice(0, MOST_SUGGESTIONS);
    case 'know':
      speller?.add(order.word);
      return [];
  }
}

/** A name's possessive is right where the name is. */
function isRight(word: string): boolean {
  return speller?.correct(word) === true || (/'s$/u.test(word) && speller?.correct(word.slice(0, -2)) === true);
}

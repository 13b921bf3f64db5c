/** What the thread that spells is told; it answers orders in their turn, each with its number. */
export type SpellOrder =
  | { do: 'open'; aff: string; dic: string; known: string[] }
  /** Answered with those that are spelled wrong. */
  | { do: 'check'; words: string[] }
  /** Answered with what may have been meant, best first. */
  | { do: 'suggest'; word: string }
  | { do: 'know'; word: string };

export interface SpellAnswer {
  number: number;
  words: string[];
}

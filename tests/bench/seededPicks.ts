export type Picks = {
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  one: <T>(choices: readonly T[]) => T;
  chance: (share: number) => boolean;
};

/** Repeatable picks (xorshift32): the same seed gives the same document on every machine. */
export function seededPicks(seed: number): Picks {
  let state = seed | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    one: (choices) => {
      const choice = choices[between(0, choices.length - 1)];
      if (choice === undefined) throw new Error('nothing to pick from');
      return choice;
    },
    chance: (share) => next() < share,
  };
}

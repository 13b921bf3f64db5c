/** How one kind of finding fared: found rightly, found without being there, and there without being found. */
export interface Tally {
  right: string[];
  extra: string[];
  missed: string[];
}

/** Pairs each label with the first finding that is it; every finding counts once. */
export function tallyOf<Found, Label>(
  found: Found[],
  labels: Label[],
  is: (found: Found, label: Label) => boolean,
  shown: { found: (one: Found) => string; label: (one: Label) => string },
): Tally {
  const left = [...found];
  const right: string[] = [];
  const missed: string[] = [];
  for (const label of labels) {
    const at = left.findIndex((one) => is(one, label));
    if (at < 0) missed.push(shown.label(label));
    else right.push(...left.splice(at, 1).map(shown.found));
  }
  return { right, missed, extra: left.map(shown.found) };
}

export function joined(tallies: Tally[]): Tally {
  return {
    right: tallies.flatMap((one) => one.right),
    extra: tallies.flatMap((one) => one.extra),
    missed: tallies.flatMap((one) => one.missed),
  };
}

/** Right among what was found, 0 to 1; null where nothing was found. */
export function precisionOf({ right, extra }: Tally): number | null {
  return ratio(right.length, right.length + extra.length);
}

/** Found among what is there, 0 to 1; null where nothing is there. */
export function recallOf({ right, missed }: Tally): number | null {
  return ratio(right.length, right.length + missed.length);
}

/** The harmonic mean of precision and recall; null where there is nothing to find and nothing found. */
export function f1Of({ right, extra, missed }: Tally): number | null {
  return ratio(2 * right.length, 2 * right.length + extra.length + missed.length);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

export type Contender = { name: string; write: () => Promise<Uint8Array | undefined> | Uint8Array | undefined };
export type Timing = { name: string; milliseconds: number; bytes: number; processor?: number };

/** Median of several rounds, each contender once a round in turn, so that a busy moment hits all alike. Warmed up before. */
export async function timedRounds(contenders: Contender[], rounds: number): Promise<Timing[]> {
  const times = contenders.map(() => [] as number[]);
  const sizes = contenders.map(() => 0);
  const warmUps = Math.max(1, Math.floor(rounds / 3));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      const start = performance.now();
      const bytes = await contender.write();
      const taken = performance.now() - start;
      sizes[at] = bytes?.length ?? 0;
      if (round >= 0) times[at]?.push(taken);
    }
  }
  return contenders.map((contender, at) => ({
    name: contender.name,
    milliseconds: medianOf(times[at] ?? []),
    bytes: sizes[at] ?? 0,
  }));
}

export function medianOf(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

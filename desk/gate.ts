export interface Gate {
  /** Work among other work; waits while somebody works alone. */
  pass<T>(work: () => Promise<T>): Promise<T>;
  /** Work that nobody else may see half done: begins when all others have ended. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** Lets requests run side by side, and a few of them (a restore, a move) by themselves. */
export function openGate(): Gate {
  let shut: Promise<void> = Promise.resolve();
  const inside = new Set<Promise<unknown>>();

  return {
    async pass(work) {
      for (let before: Promise<void> | null = null; before !== shut; ) {
        before = shut;
        await before;
      }
      const done = work();
      const settled = done.then(
        () => {},
        () => {},
      );
      inside.add(settled);
      void settled.then(() => inside.delete(settled));
      return done;
    },

    alone(work) {
      const done = shut.then(async () => {
        await Promise.all(inside);
        return work();
      });
      shut = done.then(
        () => {},
        () => {},
      );
      return done;
    },
  };
}

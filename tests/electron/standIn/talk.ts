/** The stand-in has two halves: Electron's main process (a child) and its pages (Chromium, held by the test). They ask each other. */
// biome-ignore lint/suspicious/noExplicitAny: the questions have any parameters; each side's interface names them.
type Answers = Record<string, (...given: any[]) => unknown>;

export type Asking<A extends object> = {
  [K in keyof A]: A[K] extends (...given: infer G) => infer R ? (...given: G) => Promise<Awaited<R>> : never;
};

interface Line {
  send(message: object): void;
  listen(heard: (message: unknown) => void): void;
}

type Spoken =
  | { kind: 'question'; call: number; name: string; given: unknown[] }
  | { kind: 'answer'; call: number; value: unknown }
  | { kind: 'error'; call: number; words: string };

/** Answers what comes in over the line, and gives the other side's answers as functions. */
export function talk<Theirs extends object>(line: Line, mine: Answers): Asking<Theirs> {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let calls = 0;

  line.listen(async (message) => {
    const spoken = message as Spoken;
    if (spoken.kind === 'question') {
      try {
        const answer = mine[spoken.name];
        if (!answer) throw new Error(`nobody answers ${spoken.name}`);
        line.send({ kind: 'answer', call: spoken.call, value: await answer(...spoken.given) });
      } catch (error) {
        line.send({ kind: 'error', call: spoken.call, words: String(error) });
      }
      return;
    }
    const waiter = waiting.get(spoken.call);
    waiting.delete(spoken.call);
    if (spoken.kind === 'answer') waiter?.resolve(spoken.value);
    else waiter?.reject(new Error(spoken.words));
  });

  const ask = (name: string, given: unknown[]) =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve, reject });
      line.send({ kind: 'question', call: calls, name, given });
    });
  return new Proxy({} as Asking<Theirs>, {
    get: (_target, name) => (name === 'then' ? undefined : (...given: unknown[]) => ask(String(name), given)),
  });
}

/** A process of ours that works apart from the program: what it does to its memory or to itself leaves the program as it is. */
export interface Apart {
  /** Structured clone, in order. Lost when the process has ended. */
  send(message: unknown): void;
  listen(heard: (message: unknown) => void): void;
  /** Called once, after everything it said was heard. */
  onEnd(ended: () => void): void;
  /** Ends it at once. */
  end(): void;
  /** Whether the program stays open for it: not while it only waits. */
  hold(stays: boolean): void;
}

/** Starts the module at `path` apart; it talks through `ownerDoor`. */
export type StartApart = (path: string, name: string, env: NodeJS.ProcessEnv) => Apart;

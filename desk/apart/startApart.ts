import { fileURLToPath } from 'node:url';
import type { Apart, StartApart } from './apart.ts';
import { forkApart } from './forkApart.ts';

let starts: StartApart = forkApart;

/** Electron has its own way: its binary is no Node that could be forked (the fuse runAsNode is off). */
export function startApartBy(other: StartApart): void {
  starts = other;
}

/** `name` is what a task manager shows, where it shows one. */
export function startApart(file: URL, name: string): Apart {
  // Options for the program's own Node are not for this one.
  const { NODE_OPTIONS: _own, ...env } = process.env;
  return starts(fileURLToPath(file), name, env);
}

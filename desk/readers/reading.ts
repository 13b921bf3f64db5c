import type { ArticleFormat } from '../../engine/nouns/articleFormat.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';

/** One request to read an article. `accessedOn` is an ISO date or ''. */
export interface Reading {
  bytes: Uint8Array;
  format: ArticleFormat;
  fileName: string;
  url: string;
  accessedOn: string;
}

/** What comes back out of the worker: the source with its suggested evidence, or a refusal as data. */
export type Read =
  | { ok: true; source: Source; evidence: Evidence[] }
  | { ok: false; code: string; sentence: string; hint: string };

/** What the process that reads says of one reading: its end, and whether it can read no further; or a fault of ours. */
export type Answer = { read: Read; isLast: boolean } | { fault: string };

/** The first sign of life of a thread, and of the process around it: everything is loaded, and the clock of the reading starts. */
export const READY = 'ready';

/**
 * Limits of one reading (SAFETY: answer or refusal within five seconds of work). Milliseconds are those of the processor, since a busy machine
 * gives a thread less of them; `mostMilliseconds` are those of the clock. `growthMegabytes` is what the reading process may grow by, parsers,
 * buffers and all. Bytes, milliseconds, megabytes.
 */
export const LIMITS = {
  bytes: 20 * 1024 * 1024,
  milliseconds: 4800,
  mostMilliseconds: 20_000,
  startMilliseconds: 30_000,
  growthMegabytes: 150,
  heapMegabytes: 1024,
  youngMegabytes: 32,
};

import { type Later, later, t } from '../words/t.ts';
import type { Picked } from './articleFiles.ts';

type FileState = 'waiting' | 'reading' | 'captured' | 'known' | 'opened' | 'refused' | 'stopped';

/** One file on its way into the library: an article, or a .briefing file. */
export interface BatchFile extends Picked {
  state: FileState;
  /** What became of it; '' until it has been tried. */
  sentence: string;
  sourceId: string;
  /** Of a .briefing file that was opened. */
  briefingId: string;
  /** Whether it was tried again: it stays among the troubles, so that one sees what came of it. */
  again: boolean;
}

export function enqueue(files: BatchFile[], picked: Picked[]): BatchFile[] {
  const fresh = picked.map(
    (one) => ({ ...one, state: 'waiting', sentence: '', sourceId: '', briefingId: '', again: false }) as const,
  );
  return [...files, ...fresh];
}

export function change(files: BatchFile[], index: number, part: Partial<BatchFile>): BatchFile[] {
  return files.map((one, at) => (at === index ? { ...one, ...part } : one));
}

/** Stops what waits, or lets it wait again. */
export function turn(files: BatchFile[], from: FileState, to: FileState): BatchFile[] {
  return files.map((one) => (one.state === from ? { ...one, state: to } : one));
}

export function isTrouble(file: BatchFile): boolean {
  return file.state === 'refused' || file.again;
}

/** The counts as words; what is nought is left out. */
export function countWords(files: BatchFile[]): string {
  const count = (state: FileState) => files.filter((one) => one.state === state).length;
  const parts: [number, Later][] = [
    [count('captured'), later('{count} captured')],
    [count('known'), later('{count} known before')],
    [count('opened'), later('{count, plural, one {# briefing} other {# briefings}} opened')],
    [count('refused'), later('{count} refused')],
    [count('stopped'), later('{count} not read')],
  ];
  return parts
    .filter(([many]) => many > 0)
    .map(([many, what]) => t(what, { count: many }))
    .join(', ');
}

import type { Worker } from 'node:worker_threads';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { type Media, NO_MEDIA } from '../../engine/nouns/medium.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Pressed, Wants } from './pressed.ts';
import type { PressJob, PressReply } from './pressJob.ts';
import { pressThread } from './pressThread.ts';

export interface Press {
  /** Files for export; goes before any preview that waits. @throws Refusal 'press-failed', 'press-slow' and those of the writers */
  press(dossier: Dossier, wants: Wants, media?: Media): Promise<Pressed>;
  /** Pages for the screen. A newer one of the same briefing takes the place of one that still waits; both callers get the newer pages. */
  preview(dossier: Dossier, at: string, media?: Media): Promise<Pressed>;
  close(): Promise<void>;
}

interface Waiting {
  dossier: Dossier;
  wants: Wants;
  media: Media;
  /** Briefing id of a preview, null for an export. */
  previewOf: string | null;
  done: PromiseWithResolvers<Pressed>;
}

export interface PressOptions {
  /** Milliseconds after which a worker is given up. */
  patience?: number;
  startThread?: () => Worker;
}

/** One long-lived worker: warm fonts make the second preview many times faster. It is replaced when it dies or hangs. */
export function openPress({ patience = 120_000, startThread = pressThread }: PressOptions = {}): Press {
  const queue: Waiting[] = [];
  let thread: Worker | null = null;
  let running: { job: Waiting; number: number; timer: NodeJS.Timeout } | null = null;
  let count = 0;
  let closed = false;

  const press = (dossier: Dossier, wants: Wants, media: Media = NO_MEDIA) => {
    const firstPreview = queue.findIndex((job) => job.previewOf !== null);
    return enqueue({ dossier, wants, media, previewOf: null }, firstPreview < 0 ? queue.length : firstPreview);
  };

  const preview = (dossier: Dossier, at: string, media: Media = NO_MEDIA) => {
    const wants = { docx: false, pdf: true, at, again: true };
    const older = queue.find((job) => job.previewOf === dossier.briefing.id);
    if (!older) return enqueue({ dossier, wants, media, previewOf: dossier.briefing.id }, queue.length);
    Object.assign(older, { dossier, wants, media });
    return older.done.promise;
  };

  const close = async () => {
    closed = true;
    for (const job of queue.splice(0)) job.done.reject(closing());
    finish()?.done.reject(closing());
    await thread?.terminate();
    thread = null;
  };

  function enqueue(job: Omit<Waiting, 'done'>, place: number): Promise<Pressed> {
    if (closed) return Promise.reject(closing());
    const waiting: Waiting = { ...job, done: Promise.withResolvers() };
    queue.splice(place, 0, waiting);
    startNext();
    return waiting.done.promise;
  }

  function startNext(): void {
    if (running || closed) return;
    const job = queue.shift();
    if (!job) {
      // An idle worker must not keep the program from ending.
      thread?.unref();
      return;
    }
    const number = ++count;
    running = { job, number, timer: setTimeout(() => giveUp(slow(patience)), patience) };
    try {
      thread ??= hire();
      thread.ref();
      thread.postMessage({ number, dossier: job.dossier, wants: job.wants, media: job.media } satisfies PressJob);
    } catch (error) {
      finish()?.done.reject(error);
      startNext();
    }
  }

  function hire(): Worker {
    const hired = startThread();
    hired.on('message', (reply: PressReply) => {
      if (running?.number !== reply.number) return;
      settle(finish(), reply);
      startNext();
    });
    // A thread that dies says so once by 'error', always by 'exit'.
    hired.on('error', (error) => hired === thread && giveUp(failed(error)));
    hired.on('exit', () => hired === thread && giveUp(failed(new Error('the thread ended'))));
    return hired;
  }

  /** The thread is lost: its job fails, the next ones get a new thread. */
  function giveUp(why: Refusal): void {
    const lost = thread;
    thread = null;
    void lost?.terminate();
    finish()?.done.reject(why);
    startNext();
  }

  function finish(): Waiting | null {
    const job = running?.job ?? null;
    clearTimeout(running?.timer);
    running = null;
    return job;
  }

  return { press, preview, close };
}

function settle(job: Waiting | null, reply: PressReply): void {
  if (reply.ok) job?.done.resolve(reply.pressed);
  else if ('refusal' in reply) {
    job?.done.reject(new Refusal(reply.refusal.code, reply.refusal.sentence, reply.refusal.hint));
  } else job?.done.reject(new Error(`press: ${reply.fault}`));
}

const closing = () => new Refusal('closing', 'Briefwright is closing: the pages were not made.');

const slow = (patience: number) =>
  new Refusal(
    'press-slow',
    `The pages of this briefing were not ready after ${Math.round(patience / 1000)} seconds; the attempt was stopped.`,
    'Split the briefing, or take out the largest part.',
  );

const failed = (error: Error) =>
  new Refusal(
    'press-failed',
    `The pages of this briefing could not be made (${error.message}).`,
    'Try again; if it happens again, take out what was added last.',
  );

import type { Worker } from 'node:worker_threads';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { type Media, NO_MEDIA } from '../../engine/nouns/medium.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Glance, Sight } from './glance.ts';
import type { Pressed, Wants } from './pressed.ts';
import type { PressJob, PressReply } from './pressJob.ts';
import { pressThread } from './pressThread.ts';

export interface Press {
  /** Files for export; goes before any preview that waits. @throws Refusal 'press-failed', 'press-slow' and those of the writers */
  press(dossier: Dossier, wants: Wants, media?: Media): Promise<Pressed>;
  /** Pages for the screen. A newer one of the same briefing takes the place of one that still waits; both callers get the newer pages. */
  preview(dossier: Dossier, at: string, media?: Media): Promise<Pressed>;
  /** Some pages for the screen, before all that waits. A newer one takes the place of one that still waits, as with previews. */
  glance(dossier: Dossier, sight: Sight, media?: Media): Promise<Glance>;
  close(): Promise<void>;
}

interface Waiting {
  dossier: Dossier;
  wants: Wants | Sight;
  media: Media;
  /** Files for export never give way to newer ones. */
  kind: 'export' | 'preview' | 'glance';
  done: PromiseWithResolvers<Pressed | Glance>;
}

/** What is shortest and waited for with every key goes first. */
const ORDER = { glance: 0, export: 1, preview: 2 };

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

  const press = (dossier: Dossier, wants: Wants, media: Media = NO_MEDIA) =>
    enqueue({ dossier, wants, media, kind: 'export' }) as Promise<Pressed>;

  const preview = (dossier: Dossier, at: string, media: Media = NO_MEDIA) =>
    latest({ dossier, wants: { docx: false, pdf: true, at, again: true }, media, kind: 'preview' }) as Promise<Pressed>;

  const glance = (dossier: Dossier, sight: Sight, media: Media = NO_MEDIA) =>
    latest({ dossier, wants: sight, media, kind: 'glance' }) as Promise<Glance>;

  const close = async () => {
    closed = true;
    for (const job of queue.splice(0)) job.done.reject(closing());
    finish()?.done.reject(closing());
    await thread?.terminate();
    thread = null;
  };

  /** In the place of one of its kind and briefing that still waits. */
  function latest(job: Omit<Waiting, 'done'>): Promise<Pressed | Glance> {
    const { id } = job.dossier.briefing;
    const older = queue.find((one) => one.kind === job.kind && one.dossier.briefing.id === id);
    return older ? Object.assign(older, job).done.promise : enqueue(job);
  }

  function enqueue(job: Omit<Waiting, 'done'>): Promise<Pressed | Glance> {
    if (closed) return Promise.reject(closing());
    const waiting: Waiting = { ...job, done: Promise.withResolvers() };
    const behind = queue.findIndex(({ kind }) => ORDER[kind] > ORDER[job.kind]);
    queue.splice(behind < 0 ? queue.length : behind, 0, waiting);
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

  return { press, preview, glance, close };
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

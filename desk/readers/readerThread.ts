import { Worker } from 'node:worker_threads';
import { workerFile } from '../files/workerFile.ts';
import { LIMITS, READY, type Read, type Reading } from './reading.ts';
import { toldBy, UNTOLD } from './toldBy.ts';
import { watchGrowth } from './watchGrowth.ts';

/** A thread that reads one article after another. What it had loaded for the first is there for the next. */
interface Thread {
  worker: Worker;
  /** Whether it has loaded and waits for work. */
  ready: boolean;
  /** Articles it has read: parsers leave memory behind, so a thread is replaced after some. */
  read: number;
}

const MOST_READ = 100;
/** Threads that wait for work; none of them keeps the program from ending. */
const idle: Thread[] = [];
const MOST_IDLE = 1;

/** Milliseconds. */
const ENOUGH_LEFT = 100;
const TO_TELL = 150;

const PASTE_INSTEAD = 'Paste its text instead.';

/** Reads in a thread of its own: one that waits, or a new one. A thread that hangs, dies or grows too big is ended; only its reading fails. */
export function readInThread(reading: Reading): Promise<Read> {
  const name = reading.fileName === '' ? 'The article' : `“${reading.fileName}”`;
  const thread = idle.pop() ?? startThread();
  const { worker } = thread;
  worker.ref();
  return new Promise((resolve, reject) => {
    let clock: NodeJS.Timeout;
    let stopWatching = () => {};
    let over = false;
    const leave = () => {
      over = true;
      clearTimeout(clock);
      stopWatching();
      // Never all of them: Node listens on a worker itself, and it would fall silent.
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
    };
    const end = () => {
      leave();
      // A thread that is being ended may still fail; nobody waits for it any more.
      worker.on('error', () => undefined);
      void worker.terminate();
      // The next article does not wait for a thread to start.
      if (idle.length < MOST_IDLE) startWaiting();
    };
    const refuse = (code: string, sentence: string, hint: string) => {
      end();
      resolve({ ok: false, code, sentence, hint });
    };
    const giveUp = (error: Error) => {
      end();
      reject(error);
    };
    const refuseIntricate = () => refuse('too-complex', `${name} is built too intricately to be read.`, PASTE_INSTEAD);
    const begin = () => {
      thread.ready = true;
      clearTimeout(clock);
      const began = performance.now();
      const before = workedFor(worker);
      const look = async () => {
        const known = await before;
        const left = LIMITS.milliseconds - ((await workedFor(worker)) - (known === UNTOLD ? 0 : known));
        if (over) return;
        // A thread that had to wait for other programs has not worked yet.
        if (left > ENOUGH_LEFT && performance.now() - began < LIMITS.mostMilliseconds) clock = setTimeout(look, left);
        else
          refuse('too-slow', `${name} could not be read within ${LIMITS.milliseconds / 1000} seconds.`, PASTE_INSTEAD);
      };
      clock = setTimeout(look, LIMITS.milliseconds);
      stopWatching = watchGrowth(worker, refuseIntricate);
      worker.postMessage(reading);
    };
    worker.on('message', (message: Read | typeof READY) => {
      if (message === READY) return begin();
      leave();
      rest(thread);
      resolve(message);
    });
    worker.once('error', (error) => {
      if (isTooMuch(error)) refuseIntricate();
      else giveUp(error);
    });
    // Comes after every message; a promise that is settled takes no harm.
    worker.once('exit', () => giveUp(new Error('the reader ended without an answer')));
    if (thread.ready) begin();
    else {
      clock = setTimeout(() => {
        const seconds = LIMITS.startMilliseconds / 1000;
        refuse(
          'too-slow',
          `${name} was not read: this machine is too busy to start within ${seconds} seconds.`,
          'Try it again.',
        );
      }, LIMITS.startMilliseconds);
    }
  });
}

/** Milliseconds of processor time that a thread has used; for ever where it cannot tell. */
function workedFor(worker: Worker): Promise<number> {
  // Since Node 24.6.
  return toldBy(TO_TELL, () => worker.cpuUsage().then(({ user, system }) => (user + system) / 1000));
}

/** One that loads in peace and waits then; it is `ready` for the first reading that comes after. */
function startWaiting(): void {
  const thread = startThread();
  const { worker } = thread;
  worker.once('message', () => {
    thread.ready = true;
  });
  wait(thread);
}

function startThread(): Thread {
  const worker = new Worker(workerFile('reader', import.meta.url), {
    resourceLimits: {
      maxOldGenerationSizeMb: LIMITS.heapMegabytes,
      maxYoungGenerationSizeMb: LIMITS.youngMegabytes,
      stackSizeMb: 8,
    },
    stdout: true,
    stderr: true,
  });
  return { worker, ready: false, read: 0 };
}

/** Puts a thread that has answered among those that wait, or ends it. */
function rest(thread: Thread): void {
  thread.read += 1;
  const { worker } = thread;
  if (thread.read >= MOST_READ || idle.length >= MOST_IDLE) {
    void worker.terminate();
    return;
  }
  wait(thread);
}

function wait(thread: Thread): void {
  const { worker } = thread;
  worker.on('error', () => forget(thread));
  worker.on('exit', () => forget(thread));
  worker.unref();
  idle.push(thread);
}

function forget(thread: Thread): void {
  const at = idle.indexOf(thread);
  if (at >= 0) idle.splice(at, 1);
}

/** Out of memory, or out of stack: the article's doing, not ours. */
function isTooMuch(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
}

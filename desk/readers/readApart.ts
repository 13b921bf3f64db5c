import type { Apart } from '../apart/apart.ts';
import { startApart } from '../apart/startApart.ts';
import { ownModule } from '../files/ownModule.ts';
import { type Answer, LIMITS, READY, type Read, type Reading } from './reading.ts';
import { refusedAs } from './refusedAs.ts';

/** A process that reads one article after another. */
interface Reader {
  apart: Apart;
  /** Whether it has loaded and waits for work. */
  ready: boolean;
  /** Articles it has read: parsers leave memory behind, so a reader is replaced after some. */
  read: number;
  ended: boolean;
  hear(message: Answer | typeof READY): void;
  end(): void;
}

const MOST_READ = 100;
/** Readers that wait for work; none of them keeps the program from ending. */
const idle: Reader[] = [];
const MOST_IDLE = 1;

/** Readings at once; others wait their turn. Each takes some 200 MB. */
const MOST_AT_ONCE = 2;
let atWork = 0;
const waiting: (() => void)[] = [];

/** Reads in a process of its own: one that waits, or a new one. One that hangs, dies or grows too big is ended; only its reading fails. */
export async function readApart(reading: Reading): Promise<Read> {
  if (atWork < MOST_AT_ONCE) atWork += 1;
  else await new Promise<void>((turn) => waiting.push(turn));
  try {
    return await readNow(reading);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else atWork -= 1;
  }
}

function readNow(reading: Reading): Promise<Read> {
  const reader = idle.pop() ?? startReader();
  reader.apart.hold(true);
  return new Promise((resolve, reject) => {
    let clock: NodeJS.Timeout;
    const begin = () => {
      clearTimeout(clock);
      // It looks after itself; this one is for a process that cannot even do that.
      clock = setTimeout(() => replace(refusedAs.tooSlow(reading)), LIMITS.mostMilliseconds * 1.5);
      reader.apart.send(reading);
    };
    const replace = (read: Read) => {
      settle();
      end(reader);
      resolve(read);
    };
    const settle = () => {
      clearTimeout(clock);
      reader.hear = () => {};
      reader.end = () => forget(reader);
    };
    reader.hear = (message) => {
      if (message === READY) return begin();
      if ('fault' in message) {
        settle();
        end(reader);
        return reject(new Error(`the reader failed: ${message.fault}`));
      }
      if (message.isLast) return replace(message.read);
      settle();
      rest(reader);
      resolve(message.read);
    };
    // V8 ends the process where one array alone is too much for it.
    reader.end = () => {
      settle();
      if (reader.ready) return replace(refusedAs.tooIntricate(reading));
      reject(new Error('the reader could not be started'));
    };
    if (reader.ready) begin();
    else clock = setTimeout(() => replace(refusedAs.notStarted(reading)), LIMITS.startMilliseconds);
  });
}

function startReader(): Reader {
  const apart = startApart(ownModule('reader-process', import.meta.url), 'Briefwright reader');
  const reader: Reader = { apart, ready: false, read: 0, ended: false, hear: () => {}, end: () => forget(reader) };
  apart.listen((message) => {
    if (message === READY) reader.ready = true;
    reader.hear(message as Answer | typeof READY);
  });
  apart.onEnd(() => {
    reader.ended = true;
    reader.end();
  });
  return reader;
}

/** Puts a reader that has answered among those that wait, or ends it. */
function rest(reader: Reader): void {
  reader.read += 1;
  if (reader.read >= MOST_READ) end(reader);
  else if (idle.length >= MOST_IDLE) reader.apart.end();
  else wait(reader);
}

/** Ends a reader. The next article does not wait for one to start: another loads in peace, once the memory of this one is free. */
function end(reader: Reader): void {
  const next = () => {
    if (idle.length < MOST_IDLE) wait(startReader());
  };
  if (reader.ended) next();
  else {
    reader.end = next;
    reader.apart.hold(false);
    reader.apart.end();
  }
}

function wait(reader: Reader): void {
  reader.hear = () => {};
  reader.end = () => forget(reader);
  reader.apart.hold(false);
  idle.push(reader);
}

function forget(reader: Reader): void {
  const at = idle.indexOf(reader);
  if (at >= 0) idle.splice(at, 1);
}

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../tools.ts';
import { grownSince, usedByAll } from '../usedByAll.ts';
import type { HostileRow } from './hostileRow.ts';

/** Patience for one input: five seconds of work, and a second for a busy machine to end the thread. */
const PATIENCE = 6000;
const MOST_GROWTH = 200;
/** Where `../` would come out, with names that the inputs use. */
const TELLTALES = ['evil.txt', 'pwned', 'evil.xml', 'evil.sqlite', 'passwd'];

/** Watches over inputs of one row: a listener that must not be called, a mark that no script may set, folders where nothing may appear. */
export class Watch {
  hits = 0;
  base = '';
  /** A folder that is ours; nothing may be written beside it. */
  readonly home = mkdtempSync(join(tmpdir(), 'hostile-'));
  private server: Server | null = null;
  private inputs = 0;
  private worstMs = 0;
  private worstMb = 0;
  private slowest = '';
  private largest = '';
  readonly losses: string[] = [];

  async open(): Promise<this> {
    this.server = createServer((_request, response) => {
      this.hits += 1;
      response.end('hit');
    });
    await new Promise<void>((listening) => this.server?.listen(0, '127.0.0.1', listening));
    this.base = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  /** Tries one input; `work` gives '' or what was not as promised. A refusal is as good as an answer, if it is one plain sentence. */
  async over(name: string, work: () => unknown): Promise<void> {
    this.inputs += 1;
    const before = usedByAll();
    let mb = 0;
    const looking = setInterval(() => {
      mb = Math.max(mb, grownSince(before, usedByAll()));
    }, 15);
    const started = performance.now();
    try {
      const lost = await work();
      if (typeof lost === 'string' && lost !== '') this.losses.push(`${name}: ${lost}`);
    } catch (error) {
      const { name: kind, message, stack } = error as Error;
      if (kind !== 'Refusal') this.losses.push(`${name} threw ${(stack ?? message).split('\n').slice(0, 3).join(' ')}`);
      else if (!/^[^\n]+[.)”]$/.test(message) || message.length > 600)
        this.losses.push(`${name} is not plainly said: ${message.slice(0, 200)}`);
    }
    const ms = performance.now() - started;
    clearInterval(looking);
    const after = usedByAll();
    mb = Math.max(mb, grownSince(before, after));
    const worked = after.milliseconds - before.milliseconds;
    if (process.env.HOSTILE_SLOW && ms > Number(process.env.HOSTILE_SLOW))
      process.stdout.write(`  slow: ${Math.round(ms)} ms ${name}\n`);
    if (ms > this.worstMs) {
      this.worstMs = ms;
      this.slowest = name;
    }
    if (mb > this.worstMb) {
      this.worstMb = mb;
      this.largest = name;
    }
    // By the clock and by the processor: what only had to wait for other programs is not slow.
    if (ms > PATIENCE && worked > PATIENCE) this.losses.push(`${name} took ${Math.round(ms)} ms`);
    if (mb > MOST_GROWTH) this.losses.push(`${name} grew the program by ${Math.round(mb)} MB`);
  }

  async row(input: string, triedIn: string): Promise<HostileRow> {
    await new Promise((closed) => this.server?.close(closed) ?? closed(null));
    const scripts = (globalThis as { __pwned?: unknown }).__pwned === undefined ? 0 : 1;
    const outside = strangeFiles().length;
    rmSync(this.home, { recursive: true, force: true });
    const slowest = this.slowest === this.largest ? this.slowest : `${this.slowest}; largest ${this.largest}`;
    return {
      input,
      triedIn,
      inputs: this.inputs,
      hits: this.hits,
      scripts,
      outside,
      worstMs: this.worstMs,
      worstMb: this.worstMb,
      slowest,
      losses: this.losses,
      skipped: '',
    };
  }
}

function strangeFiles(): string[] {
  const places = ['/', '/tmp', homedir(), ROOT, join(ROOT, '..'), process.cwd(), tmpdir()];
  return [...new Set(places)].flatMap((place) =>
    existsSync(place)
      ? readdirSync(place)
          .filter((name) => TELLTALES.includes(name))
          .map((name) => join(place, name))
      : [],
  );
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Apart } from '../../../desk/apart/apart.ts';
import { startApart } from '../../../desk/apart/startApart.ts';
import { lives } from '../../../desk/files/staleTemp.ts';

const TRIES = new URL('./tries.ts', import.meta.url);
const OWNER = fileURLToPath(new URL('./owner.ts', import.meta.url));

let apart: Apart | null = null;
afterEach(() => apart?.end());

const start = () => {
  apart = startApart(TRIES, 'tries');
  return apart;
};
/** What it says to one message. */
const answerOf = (one: Apart) =>
  new Promise<{ pid: number; ended: Record<string, string> }>((resolve) => {
    one.listen((message) => (message === 'here' ? one.send('try') : resolve(message as never)));
  });

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200 && lives(pid); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  return !lives(pid);
}

describe('a process apart', () => {
  it('may read and nothing else', async () => {
    const { ended } = await answerOf(start());
    expect(ended).toEqual({
      'read its own module': 'done',
      'write a file': 'ERR_ACCESS_DENIED',
      'make a folder': 'ERR_ACCESS_DENIED',
      'remove a file': 'ERR_ACCESS_DENIED',
      'start a program': 'ERR_ACCESS_DENIED',
      'load an addon': 'ERR_DLOPEN_DISABLED',
    });
  });

  it('is ended even while it hangs, and says so', async () => {
    const one = start();
    const { pid } = await answerOf(one);
    const ended = new Promise<void>((resolve) => one.onEnd(resolve));
    one.send('hang');
    one.end();
    await ended;
    expect(await gone(pid)).toBe(true);
  });

  it('ends with the program that started it, killed, and at work', async () => {
    const owner = spawn(process.execPath, ['--no-warnings', OWNER], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(await new Promise<string>((said) => owner.stdout.once('data', (chunk) => said(String(chunk)))));
    // Time to begin.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(lives(pid)).toBe(true);
    owner.kill('SIGKILL');
    expect(await gone(pid)).toBe(true);
  });
});

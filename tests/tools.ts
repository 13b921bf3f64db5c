import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Whether a program can be called here; tests that need it skip plainly where it cannot. */
export function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** Runs a program to its end and gives its standard output; throws with its words when it fails. */
export function run(program: string, args: string[]): string {
  const ended = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (ended.status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${ended.stderr || ended.stdout || ended.error}`);
  return ended.stdout;
}

/** The seed article handed to the project, where it lies beside the checkout. Its text never enters the repository. */
export function seedArticle(): string | null {
  const folder = join(ROOT, '..', 'shared', 'seed');
  if (!existsSync(folder)) return null;
  const name = readdirSync(folder).find((file) => file.endsWith('.txt'));
  return name ? join(folder, name) : null;
}

/** Microsoft's Open XML SDK validator as npm ships it for Linux, or null on other systems. */
export function ooxmlValidator(): string | null {
  const folder = join(ROOT, 'node_modules', '@xarsh', 'ooxml-validator-linux-x64');
  if (!existsSync(folder)) return null;
  for (const place of ['bin', '.']) {
    const inside = join(folder, place);
    if (!existsSync(inside)) continue;
    const name = readdirSync(inside).find((file) => /validator/i.test(file) && !file.includes('.'));
    if (name) return join(inside, name);
  }
  return null;
}

#!/usr/bin/env node
// The command's first step, in JavaScript that any Node can run: finds a Node that reads TypeScript (24 or newer).
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS, nodeFor } from './node.mjs';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const node = nodeFor();
if (node === null) {
  process.stderr.write(
    `briefwright: Node 24 or newer is needed; this is ${process.version}. Install it, then run this again.\n`,
  );
  process.exitCode = 1;
} else {
  const child = spawn(node, [...NODE_FLAGS, main, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', () => {
    process.stderr.write(`briefwright: ${node} could not be started.\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 130);
  });
}

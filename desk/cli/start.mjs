// `npm start`: the desktop window where Electron's binary and a display are there, else the same program in a browser.
// Plain JavaScript that Node 20 can run.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS, nodeFor } from './node.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const electron = electronBinary();
const why = electron === null ? 'No Electron binary here' : hasDisplay() ? '' : 'No display here';
if (why === '') openWindow(electron);
else await openBrowserDoor(why);

/** The path of Electron's binary, or null. Asking the package itself would fetch it. */
function electronBinary() {
  const folder = join(ROOT, 'node_modules', 'electron');
  try {
    const binary = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function buildIfMissing() {
  if (existsSync(join(ROOT, 'out', 'renderer', 'index.html')) && existsSync(join(ROOT, 'out', 'main', 'main.js')))
    return;
  spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function openWindow(binary) {
  buildIfMissing();
  passOn(spawn(binary, [ROOT, ...process.argv.slice(2)], { stdio: 'inherit' }));
}

async function openBrowserDoor(reason) {
  buildIfMissing();
  const node = nodeFor();
  if (node === null) {
    process.stderr.write(`briefwright: Node 24 or newer is needed; this is ${process.version}.\n`);
    process.exitCode = 1;
    return;
  }
  const script = fileURLToPath(new URL('./main.ts', import.meta.url));
  const args = [...NODE_FLAGS, script, 'serve', '--reason', reason, ...process.argv.slice(2)];
  passOn(spawn(node, args, { stdio: 'inherit' }));
}

function passOn(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 0);
  });
}

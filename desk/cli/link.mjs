// Run by `npm ci`: puts the program's own command beside those of its packages, so that `npx briefwright` finds it.
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bin = join(root, 'node_modules', '.bin');
const command = join(root, 'desk', 'cli', 'briefwright.mjs');

mkdirSync(bin, { recursive: true });
chmodSync(command, 0o755);
if (process.platform === 'win32') {
  writeFileSync(join(bin, 'briefwright.cmd'), '@node "%~dp0\\..\\..\\desk\\cli\\briefwright.mjs" %*\r\n');
} else {
  rmSync(join(bin, 'briefwright'), { force: true });
  symlinkSync(join('..', '..', 'desk', 'cli', 'briefwright.mjs'), join(bin, 'briefwright'));
}

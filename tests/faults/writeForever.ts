import { writeSync } from 'node:fs';
import { writeWhole } from '../../desk/files/writeWhole.ts';

/** Run as a program of its own, to be killed: writes one file over and over, each time full of one other byte. */
const [path = ''] = process.argv.slice(2);
for (let round = 0; ; round++) {
  await writeWhole(path, new Uint8Array(400_000).fill(round % 256));
  writeSync(1, `written ${round % 256}\n`);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of `@electron/fuses`: what stands before the fuses in Electron's binary, then the wire's version and length. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Electron 45 as it comes: runAsNode, NODE_OPTIONS, inspect and the privileges of file: on, the rest off. */
const AS_IT_COMES = '101100011';

/**
 * A folder that looks to electron-builder like an unpacked Electron for Linux, for machines that cannot fetch the real one: the binary
 * holds the fuses and starts nothing. What is packaged around it is the real thing.
 */
export function makeStandInDist(folder: string): string {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  const words = '#!/bin/sh\necho "A stand-in for Electron: it only holds the fuses." >&2\nexit 1\n';
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, AS_IT_COMES.length]), Buffer.from(AS_IT_COMES)]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(words), wire, Buffer.from('\n')]), {
    mode: 0o755,
  });
  writeFileSync(join(folder, 'LICENSE'), 'The licence of Electron stands here in the real distribution.\n');
  writeFileSync(
    join(folder, 'LICENSES.chromium.html'),
    '<p>The licences of Chromium stand here in the real distribution.</p>\n',
  );
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '');
  return folder;
}

import { resolve } from 'node:path';

/** Packages that lend only a module for Node; the screen takes files of theirs, so they are looked for by their folder. */
export const aliases = {
  'dictionary-en': resolve('node_modules/dictionary-en'),
  'dictionary-en-gb': resolve('node_modules/dictionary-en-gb'),
};

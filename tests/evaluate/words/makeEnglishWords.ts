import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partingsOf } from '../../../engine/capture/damage/partings.ts';

// `node tests/evaluate/words/makeEnglishWords.ts FOLDER`: writes engine/capture/damage/englishWords.ts out of the lists of SCOWL (the folder
// `scowl` of Debian's package of that name). To be run again only when `partingsOf` learns another way of parting words.
const folder = process.argv[2];
if (folder === undefined) throw new Error('The folder with the lists of SCOWL is missing.');

const LIST =
  /^(?:english|american|british|british_z|canadian|australian|variant_\d|british_variant_\d)-(words|upper|proper-names)\.(\d+)$/;

const common = new Set<string>();
const all = new Set<string>();
for (const name of readdirSync(folder)) {
  const [, kind = '', size = ''] = LIST.exec(name) ?? [];
  if (kind === '') continue;
  for (const line of readFileSync(join(folder, name), 'latin1').split('\n')) {
    const word = line.trim().toLowerCase();
    if (!/^[a-z]+$/.test(word)) continue;
    all.add(word);
    if (kind === 'words' && Number(size) <= 35 && line.trim() === word) common.add(word);
  }
}
const parted = [...all].filter((word) => !common.has(word) && partingsOf(word, (one) => common.has(one)).length > 0);

/** Each word as the number of letters that it shares with the one before (base 36), and the rest. */
function folded(words: Iterable<string>): string {
  let before = '';
  const parts: string[] = [];
  for (const word of [...words].sort()) {
    let shared = 0;
    while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared += 1;
    parts.push(`${shared.toString(36)}${word.slice(shared)}`);
    before = word;
  }
  return parts.join(' ').replace(/(.{100,112}) /g, '$1\n');
}

const header = `// Made by tests/evaluate/words/makeEnglishWords.ts out of SCOWL (Spell Checker Oriented Word Lists), which asks for this notice:
// Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the
// output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
// notice appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
// Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or implied
// warranty. Its parts are in the public domain or bear the same permission (12Dicts, ENABLE, Moby, UKACD and others; see SCOWL's own notice).
// Each word is the number of letters shared with the word before, in base 36, and the rest.
`;
writeFileSync(
  new URL('../../../engine/capture/damage/englishWords.ts', import.meta.url),
  `${header}
/** Common English words and their forms (SCOWL up to size 35). */
export const COMMON_WORDS = \`${folded(common)}\`;

/** Rarer words and names that look as if two common words had run together: "fathom", "Anderson". */
export const LOOKALIKES = \`${folded(parted)}\`;
`,
);
console.log(`${common.size} common words, ${parted.length} that look like two`);

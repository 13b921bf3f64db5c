import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../tools.ts';
import { type Import, importsOf, sourceFiles } from './importsOf.ts';

const files = sourceFiles();
const all = files.flatMap(importsOf);

const under = (path: string, ...folders: string[]) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
const shown = (one: Import) => `${one.file} -> ${one.target}`;

/** The nouns an exporter and the layout may see; everything else of the briefing stays above the Document. */
const BELOW_DOCUMENT = [
  'document',
  'theme',
  'page',
  'diagnostic',
  'finding',
  'medium',
  'prose',
  'id',
  'refusal',
  'marking',
  'jsonBytes',
  'listed',
];

const ALLOWED: [string, (target: string) => boolean][] = [
  ['engine/nouns', (to) => under(to, 'engine/nouns')],
  [
    'engine/script',
    (to) => under(to, 'engine/script') || BELOW_DOCUMENT.some((noun) => to === `engine/nouns/${noun}.ts`),
  ],
  ['engine/plot', (to) => under(to, 'engine/plot') || BELOW_DOCUMENT.some((noun) => to === `engine/nouns/${noun}.ts`)],
  [
    'engine/marks',
    (to) => under(to, 'engine/marks', 'engine/plot') || BELOW_DOCUMENT.some((noun) => to === `engine/nouns/${noun}.ts`),
  ],
  [
    'engine/layout',
    (to) =>
      under(to, 'engine/layout', 'engine/plot', 'engine/script') ||
      BELOW_DOCUMENT.some((noun) => to === `engine/nouns/${noun}.ts`),
  ],
  [
    'engine/write',
    (to) => under(to, 'engine/write', 'engine/plot') || BELOW_DOCUMENT.some((noun) => to === `engine/nouns/${noun}.ts`),
  ],
  ['engine/search', (to) => under(to, 'engine/search')],
  // It reads numbers and speakers as capture does and prints numbers as composing does; nothing else of either.
  [
    'engine/check',
    (to) =>
      under(
        to,
        'engine/check',
        'engine/nouns',
        'engine/repair',
        'engine/alike',
        'engine/capture/stats',
        'engine/capture/quotes',
        'engine/compose/printStat.ts',
        'engine/compose/printDate.ts',
        'engine/compose/phrases.ts',
      ),
  ],
  ['engine', (to) => under(to, 'engine')],
  // A house template is a stranger's zip: it is read with the limits that all files of ours are read with.
  [
    'desk/docx/house',
    (to) =>
      under(to, 'desk/docx', 'engine/script', 'engine/marks', 'desk/files/readZip.ts') ||
      BELOW_DOCUMENT.some((noun) => to === `engine/nouns/${noun}.ts`),
  ],
  [
    'desk/docx',
    (to) =>
      under(to, 'desk/docx', 'desk/media', 'engine/script', 'engine/plot', 'engine/marks') ||
      BELOW_DOCUMENT.some((noun) => to === `engine/nouns/${noun}.ts`),
  ],
  [
    'desk/pdf',
    (to) =>
      under(to, 'desk/pdf', 'desk/media', 'engine/layout', 'desk/files/stableJson.ts') ||
      BELOW_DOCUMENT.some((noun) => to === `engine/nouns/${noun}.ts`),
  ],
  ['desk/media', (to) => under(to, 'desk/media', 'engine/nouns')],
  ['desk/files', (to) => under(to, 'desk/files', 'desk/media', 'engine')],
  ['desk/apart', (to) => under(to, 'desk/apart')],
  // Where the module of a thread stands is the same for all threads.
  ['desk/readers', (to) => under(to, 'desk/readers', 'desk/apart', 'engine', 'desk/files/ownModule.ts')],
  ['desk/library', (to) => under(to, 'desk/library', 'desk/files', 'desk/bridge.ts', 'engine', 'templates')],
  ['desk/press', (to) => under(to, 'desk/press', 'desk/docx', 'desk/pdf', 'engine', 'desk/files/ownModule.ts')],
  ['desk/serve', (to) => under(to, 'desk', 'engine', 'out/renderer') && !under(to, 'desk/cli')],
  // Its first steps look for a Node and for what is built.
  ['desk/cli', (to) => under(to, 'desk', 'engine', 'templates', 'package.json', 'node_modules/.bin', '.')],
  ['desk/references', (to) => under(to, 'desk/references', 'engine/nouns', 'engine/references')],
  ['desk/bridge', (to) => under(to, 'engine/nouns', 'desk/bridge')],
  ['desk/bridge.ts', (to) => under(to, 'engine/nouns', 'desk/bridge')],
  ['desk', (to) => under(to, 'desk', 'engine', 'templates', 'package.json') && !under(to, 'desk/cli', 'desk/serve')],
  ['templates', (to) => under(to, 'templates', 'engine')],
  ['renderer', (to) => under(to, 'renderer', 'engine') || to === 'desk/bridge.ts'],
  ['electron', (to) => under(to, 'electron', 'desk', 'engine') && !under(to, 'desk/cli')],
  ['packaging', (to) => under(to, 'packaging', 'package.json', 'desk/pdf/fontCatalogue.ts', 'desk/builtAs.ts', '.')],
];

/** Packages that only one room may know. */
const OWNERS: [string, string][] = [
  ['docx', 'desk/docx'],
  ['pdfkit', 'desk/pdf'],
  ['fontkit', 'desk/pdf'],
  ['harfbuzzjs', 'desk/pdf'],
  ['hyphen', 'desk/pdf'],
  ['electron', 'electron'],
  ['defuddle', 'desk/readers'],
  ['linkedom', 'desk/readers'],
  ['node:sqlite', 'desk/library'],
  ['@citation-js/core', 'desk/references'],
  ['electron-builder', 'packaging'],
  ['@electron/asar', 'packaging'],
  ['@electron/fuses', 'packaging'],
];

/** Pure, small, no Node and no DOM. */
const ENGINE_PACKAGES = ['zod', '@noble/hashes', 'linebreak', 'eld', 'bidi-js', 'diff'];

describe('imports go down only', () => {
  it('reads a tree worth reading', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(all.length).toBeGreaterThan(100);
  });

  it('between our own rooms', () => {
    const wrong = all.filter((one) => {
      if (!one.own) return false;
      const rule = ALLOWED.find(([room]) => under(one.file, room));
      return rule !== undefined && !rule[1](one.target);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('keeps each heavy package in its one room', () => {
    const wrong = all.filter((one) => OWNERS.some(([name, room]) => one.target === name && !under(one.file, room)));
    // The command line starts Electron by its path and never imports it.
    expect(wrong.map(shown)).toEqual([]);
  });

  it('keeps the engine pure', () => {
    const wrong = all.filter((one) => under(one.file, 'engine') && !one.own && !ENGINE_PACKAGES.includes(one.target));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('keeps Node out of the screen', () => {
    const wrong = all.filter(
      (one) => under(one.file, 'renderer') && (one.target.startsWith('node:') || isBuiltin(one.target)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('reads no clock, no randomness and no globals of Node or the DOM in the engine', () => {
    const banned =
      /\b(Date\.now\(|new Date\(\)|Math\.random\(|process\.|Buffer\.|document\.(create|query|body)|window\.|localStorage|fetch\()/;
    const wrong = files.filter((file) => {
      if (!under(file, 'engine')) return false;
      const code = readFileSync(join(ROOT, file), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\/\/.*$/gm, '');
      return banned.test(code);
    });
    expect(wrong).toEqual([]);
  });
});

describe('what is written into files', () => {
  it('names no package registry and no path of one machine', () => {
    const banned = new RegExp(
      ['registry\\.npm' + 'js', 'deb\\.deb' + 'ian\\.org', '/home/[a-z]', '/Users/[A-Z]', '/wo' + 'rk/'].join('|'),
    );
    const wrong = files.filter((file) => banned.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(wrong).toEqual([]);
  });
});

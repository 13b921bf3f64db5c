import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Face } from '../../engine/nouns/page.ts';

// Not named `require`: at that word electron-vite declares one of its own in the bundle, and the worker would not load.
const packages = createRequire(import.meta.url);

const PACKAGES = { serif: 'source-serif-4', sans: 'source-sans-3', noto: 'noto-sans' } as const;
const NAMES = { serif: 'SourceSerif4', sans: 'SourceSans3', noto: 'NotoSans' } as const;
const WEIGHTS = { regular: '400Regular', semibold: '600SemiBold', bold: '700Bold' } as const;

/** The bytes of a bundled TrueType file (SIL Open Font License). */
export function fontBytes(face: Face): Uint8Array {
  const [family, weight, italic] = face.split('-') as [keyof typeof PACKAGES, keyof typeof WEIGHTS, string | undefined];
  const cut = `${WEIGHTS[weight]}${italic ? '_Italic' : ''}`;
  return readFileSync(packages.resolve(`@expo-google-fonts/${PACKAGES[family]}/${cut}/${NAMES[family]}_${cut}.ttf`));
}

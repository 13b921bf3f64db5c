import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = (family: string, cut: string) => require.resolve(`@expo-google-fonts/${family}/${cut}.ttf`);

/** The files that our own writer sets Latin text in, for the peers of the bench. */
export const FONTS = {
  serif: file('source-serif-4', '400Regular/SourceSerif4_400Regular'),
  'serif-italic': file('source-serif-4', '400Regular_Italic/SourceSerif4_400Regular_Italic'),
  'serif-bold': file('source-serif-4', '700Bold/SourceSerif4_700Bold'),
  sans: file('source-sans-3', '400Regular/SourceSans3_400Regular'),
  'sans-italic': file('source-sans-3', '400Regular_Italic/SourceSans3_400Regular_Italic'),
  'sans-bold': file('source-sans-3', '600SemiBold/SourceSans3_600SemiBold'),
};

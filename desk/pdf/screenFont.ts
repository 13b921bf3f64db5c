import { everyFace, fontFile } from './fontCatalogue.ts';
import { fontBytes } from './fontFiles.ts';

/**
 * A font of the built screen by its file's name ('SourceSans3_400Regular-Bk2x_9aQ.ttf'): the packaged program holds every font once, where
 * the pages take it from. Null for any other name.
 */
export function screenFont(name: string): Uint8Array<ArrayBuffer> | null {
  const stem = /^(\w+)-[\w-]{8}\.ttf$/.exec(name)?.[1];
  const face = everyFace().find((one) => fontFile(one).path.endsWith(`/${stem}.ttf`));
  return face === undefined ? null : new Uint8Array(fontBytes(face));
}

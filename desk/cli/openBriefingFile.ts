import { Refusal } from '../../engine/nouns/refusal.ts';
import { type UnpackedBriefing, unpackBriefing } from '../files/briefingFile.ts';
import { readInput } from './readInput.ts';

/** @throws Refusal that names the file */
export async function openBriefingFile(path: string): Promise<UnpackedBriefing> {
  const { bytes } = await readInput(path);
  try {
    return unpackBriefing(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, `“${path}” cannot be opened: ${error.message}`, error.hint);
  }
}

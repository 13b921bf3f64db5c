import { type HouseTurns, writeHouseDocx } from '../../../../desk/docx/house/writeHouseDocx.ts';
import type { Document } from '../../../../engine/nouns/document.ts';

/** The file alone, without what there is to say of the house. */
export async function houseBytes(document: Document, house: Uint8Array, turns?: HouseTurns): Promise<Uint8Array> {
  return (await writeHouseDocx(document, house, turns)).docx;
}

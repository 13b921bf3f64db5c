import { phrasesOf } from '../../engine/compose/phrases.ts';
import { printDate } from '../../engine/compose/printDate.ts';
import type { Document } from '../../engine/nouns/document.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import type { Media } from '../../engine/nouns/medium.ts';
import type { HouseFinding } from '../docx/house/houseFinding.ts';

export interface InHouse {
  docx: Uint8Array<ArrayBuffer>;
  /** What of the house changes the briefing: whoever signs it must know. */
  warnings: HouseFinding[];
}

/** The Document on a house's own Word file, with the briefing's own date. @throws Refusal as `writeHouseDocx` does */
export async function houseDocx(
  document: Document,
  { briefing, template }: Dossier,
  media: Media,
  house: Uint8Array,
): Promise<InHouse> {
  const { writeHouseDocx } = await import('../docx/house/writeHouseDocx.ts');
  const date = printDate((briefing.variables.date ?? '').trim(), phrasesOf(template.language));
  const { docx, findings } = await writeHouseDocx(document, house, { date, media });
  return { docx: new Uint8Array(docx), warnings: findings.filter(({ severity }) => severity === 'warning') };
}

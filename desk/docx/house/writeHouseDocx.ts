import type { Document } from '../../../engine/nouns/document.ts';
import { type Media, NO_MEDIA } from '../../../engine/nouns/medium.ts';
import { zipPackage } from '../zipPackage.ts';
import { adaptStyles } from './adaptStyles.ts';
import { DOCUMENT_TYPE, setType, TYPES_PATH } from './contentTypes.ts';
import { documentParts } from './documentParts.ts';
import { fillBlocks } from './fillBlocks.ts';
import { fillLines } from './fillLines.ts';
import type { House } from './house.ts';
import { openHouseCharts } from './houseCharts.ts';
import type { HouseFinding } from './houseFinding.ts';
import { addManifest } from './houseManifest.ts';
import { addMarks } from './houseMark.ts';
import { HouseNumbering } from './houseNumbering.ts';
import { neededPart } from './housePart.ts';
import { housePlaceholders } from './housePlaceholders.ts';
import { setProperties } from './houseProperties.ts';
import { clearSettings } from './houseSettings.ts';
import { HouseStyles } from './houseStyles.ts';
import { inlineWords } from './inlineWords.ts';
import { markHouse } from './markHouse.ts';
import { openHouse } from './openHouse.ts';
import { fillPageNumbers } from './pageNumbers.ts';
import { prepareHouse } from './prepareHouse.ts';
import { refuseUnsound } from './refuseUnsound.ts';
import { unmarkHouse } from './unmarkHouse.ts';
import { withFootnotes } from './withFootnotes.ts';

export type HouseTurns = {
  /** The briefing's own date in words; left out, the day of the export. */
  date?: string;
  /** The bytes of the pictures that the Document names. */
  media?: Media;
};

/**
 * The Document in a ministry's own Word file: its cover, headers, footers, styles and sections stay. The same two always give
 * the same bytes. `findings` is what there was to say of the house before it was filled in.
 * @throws Refusal as `openHouse` does, and 'house-unsound' for a file that `checkHouse` finds an error in
 */
export async function writeHouseDocx(
  given: Document,
  houseFile: Uint8Array,
  turns: HouseTurns = {},
): Promise<{ docx: Uint8Array; findings: HouseFinding[] }> {
  const document = withFootnotes(given);
  const house = openHouse(houseFile);
  unmarkHouse(house);
  prepareHouse(house);
  const findings = refuseUnsound(house);
  const placeholders = housePlaceholders(house);
  const parts = documentParts(document, new Set(placeholders.map(({ name }) => name)));
  const styles = new HouseStyles(neededPart(house, 'styles'), document.theme);
  const numbering = new HouseNumbering(house, styles, document.theme);

  const charts = await openHouseCharts(house, document);
  fillBlocks(house, { document, media: turns.media ?? NO_MEDIA, charts, parts, placeholders, styles, numbering });
  fillLines(placeholders, inlineWords(document, parts, turns.date ?? ''));
  addMarks(house, document, { styles, placeholders });
  markHouse(house);
  adaptStyles(neededPart(house, 'styles'), numbering);
  clearSettings(house);
  setProperties(house, document);
  const manifest = addManifest(house, document);
  setType(house, house.main, DOCUMENT_TYPE);
  await fillPageNumbers(house);
  return { docx: zipPackage(inPackageOrder(house, manifest)), findings };
}

/** What tells a Word file from any other zip comes first; the manifest before the house's own custom XML, so that it is found. */
function inPackageOrder(house: House, manifest: string[]): [string, string | Uint8Array][] {
  return house.written([TYPES_PATH, house.find('_rels/.rels') ?? '_rels/.rels', house.main, ...manifest]);
}

import { z } from 'zod';

/** TLP 2.0 labels (FIRST, 2022), least restricted first: the order is the rank. Never translated, no spaces. */
export const TLP_LABELS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;
export const Tlp = z.enum(TLP_LABELS);
export type Tlp = z.infer<typeof Tlp>;

/** A handling mark: a TLP label, a house mark such as INTERNAL or OFFICIAL, and any extra restriction in words. */
export const Marking = z.strictObject({
  tlp: Tlp.nullable(),
  house: z.string().max(60),
  extra: z.string().max(200),
});
export type Marking = z.infer<typeof Marking>;

export const NO_MARKING: Marking = { tlp: null, house: '', extra: '' };

/** The one line that stands in header and footer of every page; '' when nothing is marked. */
export function markingText(marking: Marking): string {
  return [marking.tlp ?? '', marking.house, marking.extra].filter((part) => part !== '').join(' · ');
}

/** 0 for no TLP label, then 1 (CLEAR) to 5 (RED). */
export function tlpRank(tlp: Tlp | null): number {
  return tlp === null ? 0 : TLP_LABELS.indexOf(tlp) + 1;
}

/** TLP:WHITE is the name version 1 had for CLEAR; spaces and lower case are read kindly. Null for no known label. */
export function readTlp(text: string): Tlp | null {
  const label = text.toUpperCase().replace(/\s+/g, '').replace('TLP:WHITE', 'TLP:CLEAR');
  return TLP_LABELS.find((known) => known === label) ?? null;
}

/** House marks whose order is known, lowest first. */
const LADDERS: string[][] = [
  ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'],
  ['UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'],
  ['NATO UNCLASSIFIED', 'NATO RESTRICTED', 'NATO CONFIDENTIAL', 'NATO SECRET', 'COSMIC TOP SECRET'],
  ['RESTREINT UE', 'CONFIDENTIEL UE', 'SECRET UE', 'TRES SECRET UE'],
  ['OFFEN', 'VS-NFD', 'VS-VERTRAULICH', 'GEHEIM', 'STRENG GEHEIM'],
  ['PUBLIC', 'INTERNAL', 'CONFIDENTIAL', 'STRICTLY CONFIDENTIAL'],
];

/** How two marks stand to each other: 'unknown' where they are on no common ladder of house marks. */
export function compareHouse(one: string, other: string): 'below' | 'same' | 'above' | 'unknown' {
  const [a, b] = [plainMark(one), plainMark(other)];
  if (a === b) return 'same';
  if (a === '') return 'below';
  if (b === '') return 'above';
  const ladder = LADDERS.find((marks) => marks.includes(a) && marks.includes(b));
  if (!ladder) return 'unknown';
  return ladder.indexOf(a) < ladder.indexOf(b) ? 'below' : 'above';
}

/** Whether a mark is lower than a floor, by its TLP label or by its house mark. */
export function isBelow(marking: Marking, floor: Marking): boolean {
  return tlpRank(marking.tlp) < tlpRank(floor.tlp) || compareHouse(marking.house, floor.house) === 'below';
}

/** The least mark that is not below either. */
export function highestOf(one: Marking, other: Marking): Marking {
  const tlp = tlpRank(one.tlp) >= tlpRank(other.tlp) ? one.tlp : other.tlp;
  return { ...one, tlp, house: compareHouse(one.house, other.house) === 'below' ? other.house : one.house };
}

function plainMark(house: string): string {
  return house
    .trim()
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .replace(/[‐‑–—]/g, '-')
    .replace('VS-NUR FÜR DEN DIENSTGEBRAUCH', 'VS-NFD');
}

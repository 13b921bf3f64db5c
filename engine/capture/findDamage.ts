import type { Damage, SourceBlock } from '../nouns/source.ts';
import { boilerplate } from './damage/boilerplate.ts';
import { danglingReference } from './damage/danglingReference.ts';
import { duplicate } from './damage/duplicate.ts';
import { hyphenBreak } from './damage/hyphenBreak.ts';
import { machineTranslation } from './damage/machineTranslation.ts';
import { missingText } from './damage/missingText.ts';
import { mojibake } from './damage/mojibake.ts';
import { orphanCaption } from './damage/orphanCaption.ts';
import { runTogether } from './damage/runTogether.ts';
import { withoutOverlaps } from './damage/withoutOverlaps.ts';

/** One kind of damage: looks at the whole text and its blocks, reports at most `most` places in order. */
export type DamageFinder = (text: string, blocks: SourceBlock[], most: number) => Damage[];

const FINDERS: DamageFinder[] = [
  runTogether,
  missingText,
  danglingReference,
  mojibake,
  duplicate,
  orphanCaption,
  hyphenBreak,
  boilerplate,
  machineTranslation,
];

const MOST_FINDINGS = 500;

/** Where the captured text looks broken, in reading order. Nothing is changed; a suggestion is given only where it is sure. */
export function findDamage(text: string, blocks: SourceBlock[], hasPictures: boolean): Damage[] {
  // A page or a Word file keeps its pictures' captions apart; in plain text they stand among the paragraphs.
  const finders = hasPictures ? FINDERS.filter((find) => find !== orphanCaption) : FINDERS;
  return finders
    .flatMap((find) => withoutOverlaps(find(text, blocks, MOST_FINDINGS)).slice(0, MOST_FINDINGS))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

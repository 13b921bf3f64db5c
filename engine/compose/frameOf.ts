import type { Document } from '../nouns/document.ts';
import { type Marking, markingText, type Tlp } from '../nouns/marking.ts';
import type { Composition } from './composition.ts';
import { joined, titleOf } from './frontBlocks.ts';

/** TLP 2.0 (FIRST, 2022): the label's colour on black. */
const TLP_COLOURS: Record<Tlp, string> = {
  'TLP:RED': '#FF2B2B',
  'TLP:AMBER': '#FFC000',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:GREEN': '#33FF00',
  'TLP:CLEAR': '#FFFFFF',
};

const LONGEST_RUNNING_TITLE = 60;

export function markOf(marking: Marking): Document['marking'] {
  return { text: markingText(marking), colour: marking.tlp === null ? null : TLP_COLOURS[marking.tlp] };
}

/** The running line of every page: reference, short title, page number. */
export function frameOf(composition: Composition): Document['frame'] {
  return {
    left: joined(composition, 'frame'),
    right: shortened(titleOf(composition)),
    pageLabel: composition.phrases.pageLabel,
  };
}

/** Cut after a whole word. */
function shortened(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_RUNNING_TITLE) return line;
  const cut = line.slice(0, LONGEST_RUNNING_TITLE);
  const whole = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${whole.replace(/[,;:–-]$/, '')}…`;
}

import { countWords } from '../nouns/countWords.ts';
import type { Dossier } from '../nouns/dossier.ts';
import { markingText } from '../nouns/marking.ts';
import { slotsIn } from '../nouns/slotsIn.ts';
import type { Section } from '../nouns/template.ts';
import { compareText, type Run } from './compareText.ts';
import { type Pair, pairsOfSlot, partnersOf } from './pairFills.ts';
import { type KindOfPiece, kindOfFill, textOfFill } from './textOfFill.ts';

/** One thing of a briefing in two versions. */
export interface Piece {
  id: string;
  kind: KindOfPiece | 'blank';
  /** The blank or the slot it stands in. */
  label: string;
  change: 'same' | 'added' | 'removed' | 'changed';
  moved: boolean;
  runs: Run[];
}

export interface Difference {
  sections: { name: string; pieces: Piece[] }[];
  /** Words that only one of the two has. */
  added: number;
  removed: number;
}

/** What a newer briefing says otherwise than an older one: of itself, or another briefing altogether. */
export function compareBriefings(older: Dossier, newer: Dossier): Difference {
  const partners = partnersOf(older.briefing, newer.briefing);
  const pieceOf = (pair: Pair, label: string) => comparedPair(pair, label, older, newer);
  const sections = sectionsOfBoth(older, newer).map(({ name, section }) => ({
    name,
    pieces: section.slots.flatMap((slot) =>
      pairsOfSlot(slot.id, older.briefing, newer.briefing, partners).map((pair) => pieceOf(pair, slot.label)),
    ),
  }));
  const all = [{ name: 'About the briefing', pieces: comparedBlanks(older, newer) }, ...sections];
  const wordsOf = (change: Run['change']) =>
    all
      .flatMap(({ pieces }) => pieces.flatMap((piece) => piece.runs))
      .reduce((sum, run) => sum + (run.change === change ? countWords(run.text) : 0), 0);
  return { sections: all, added: wordsOf('added'), removed: wordsOf('removed') };
}

/** Whether the two say the same in the same order. */
export function isSame({ sections }: Difference): boolean {
  return sections.every(({ pieces }) => pieces.every((piece) => piece.change === 'same' && !piece.moved));
}

function comparedPair({ older: was, newer: is, moved }: Pair, label: string, older: Dossier, newer: Dossier): Piece {
  const runs = compareText(was ? textOfFill(was, older) : '', is ? textOfFill(is, newer) : '');
  const changed = runs.some((run) => run.change !== 'same');
  return {
    id: (is ?? was)?.id ?? '',
    kind: is ? kindOfFill(is, newer) : was ? kindOfFill(was, older) : 'prose',
    label,
    change: was === null ? 'added' : is === null ? 'removed' : changed ? 'changed' : 'same',
    moved,
    runs,
  };
}

function comparedBlanks(older: Dossier, newer: Dossier): Piece[] {
  const labels = new Map(
    [...older.template.variables, ...newer.template.variables].map(({ id, label }) => [id, label]),
  );
  const ids = new Set([
    ...newer.template.variables.map(({ id }) => id),
    ...Object.keys(newer.briefing.variables),
    ...Object.keys(older.briefing.variables),
  ]);
  const blanks = [...ids].map((id) =>
    comparedBlank(id, labels.get(id) ?? id, older.briefing.variables[id] ?? '', newer.briefing.variables[id] ?? ''),
  );
  const marks = comparedBlank(
    'marking',
    'Handling mark',
    markingText(older.briefing.marking),
    markingText(newer.briefing.marking),
  );
  return [...blanks, marks].filter((piece) => piece.runs.length > 0);
}

function comparedBlank(id: string, label: string, was: string, is: string): Piece {
  const change = was === is ? 'same' : was === '' ? 'added' : is === '' ? 'removed' : 'changed';
  return { id: `blank-${id}`, kind: 'blank', label, change, moved: false, runs: compareText(was, is) };
}

interface NamedSection {
  name: string;
  section: Section;
}

/** The newer's sections; slots that only the older one's template has stand behind them. */
function sectionsOfBoth(older: Dossier, newer: Dossier): NamedSection[] {
  const known = new Set(slotsIn(newer.template).map((slot) => slot.id));
  const others = named(older.template.sections)
    .map(({ name, section }) => ({
      name,
      section: { ...section, slots: section.slots.filter((slot) => !known.has(slot.id)) },
    }))
    .filter(({ section }) => section.slots.length > 0);
  return [...named(newer.template.sections), ...others];
}

function named(sections: Section[]): NamedSection[] {
  return sections.map((section, index) => ({ name: section.heading || `Section ${index + 1}`, section }));
}

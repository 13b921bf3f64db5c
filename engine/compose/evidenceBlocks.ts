import type { Block, Inline, Origin } from '../nouns/document.ts';
import type { Evidence, Stat } from '../nouns/evidence.ts';
import type { EvidenceFill } from '../nouns/fill.ts';
import { columnWeight } from './columnWeight.ts';
import type { Composition } from './composition.ts';
import {
  attributionOf,
  figureBeside,
  labelOf,
  linesOf,
  outletOf,
  quoted,
  statSentence,
  wordingOf,
} from './evidenceWords.ts';
import { printWhen } from './printStat.ts';
import { repairWords } from './repairWords.ts';
import { laid } from './trail.ts';

/** Parts the words of a point from who said them. */
export const BEFORE_SPEAKER = ' – ';

export interface Placed<E extends Evidence = Evidence> {
  fill: EvidenceFill;
  evidence: E;
  origin: Origin;
}

/** A quote or excerpt set off from the text. `attributed` false where the surroundings already name the source. */
export function wordsBlock(composition: Composition, { fill, evidence, origin }: Placed, attributed: boolean): Block {
  const { phrases, trail } = composition;
  const source = composition.sourceOf(evidence);
  const note = composition.notes.cite([evidence.id], repairWords(source, fill, evidence, phrases));
  const words = wordingOf(fill, evidence);
  if (evidence.kind === 'quote') {
    const said = attributionOf(evidence, fill.speaker, attributed ? source : undefined, phrases);
    const attribution = laid(trail, linesOf(said), { of: 'attribution', fillId: fill.id });
    const wording = laid(trail, quoted(words, phrases), { of: 'wording', fillId: fill.id });
    return { kind: 'quotation', inlines: [...wording, ...note], attribution, origin };
  }
  const attribution = attributed && source ? linesOf(outletOf(source, phrases)) : [];
  const wording = laid(trail, linesOf(words), { of: 'wording', fillId: fill.id });
  return { kind: 'excerpt', inlines: [...wording, ...note], attribution, origin };
}

/** Numbers side by side. */
export function calloutsBlock(composition: Composition, placed: Placed<Stat>[], origin: Origin): Block {
  const { phrases } = composition;
  const figures = placed.map(({ evidence, origin: from }) => ({
    figure: figureBeside(evidence, phrases),
    label: [...linesOf(labelOf(evidence)), ...composition.notes.cite([evidence.id])],
    detail: linesOf([printWhen(evidence, phrases), evidence.attributedTo].filter((part) => part !== '').join(' · ')),
    origin: from,
  }));
  return { kind: 'stats', figures, origin };
}

/** Numbers as rows: what, figure, when, who says so. */
export function statTable(composition: Composition, placed: Placed<Stat>[], origin: Origin): Block {
  const { phrases } = composition;
  const words = phrases.statTable;
  const rows = placed.map(({ evidence }) => {
    const source = composition.sourceOf(evidence);
    const says = evidence.attributedTo || source?.publisher || source?.byline || '';
    return [
      linesOf(labelOf(evidence)),
      linesOf(figureBeside(evidence, phrases)),
      linesOf(printWhen(evidence, phrases)),
      [...linesOf(says), ...composition.notes.cite([evidence.id])],
    ];
  });
  const head = [words.what, words.figure, words.when, words.source].map(linesOf);
  return {
    kind: 'table',
    caption: [],
    columns: head.map((title, column) => ({
      weight: columnWeight([title, ...rows.map((row) => row[column] ?? [])]),
      align: column === 1 ? 'right' : 'left',
    })),
    head,
    rows,
    origin,
  };
}

/** Evidence as one point of a list. Verbatim words always stand between marks here: nothing else would tell them from the analyst's own. */
export function evidencePoint(composition: Composition, { fill, evidence }: Placed): Inline[] {
  const { phrases, trail } = composition;
  const source = composition.sourceOf(evidence);
  const note = () => composition.notes.cite([evidence.id], repairWords(source, fill, evidence, phrases));
  if (evidence.kind === 'stat') return [...linesOf(statSentence(evidence, phrases)), ...note()];
  const words = laid(trail, quoted(wordingOf(fill, evidence), phrases), { of: 'wording', fillId: fill.id });
  if (evidence.kind === 'excerpt') return [...words, ...note()];
  const speaker = attributionOf(evidence, fill.speaker, source, phrases);
  const said = speaker === '' ? [] : linesOf(`${BEFORE_SPEAKER}${speaker}`);
  return [...words, ...laid(trail, said, { of: 'attribution', fillId: fill.id }), ...note()];
}

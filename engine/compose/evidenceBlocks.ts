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
  reportedBy,
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
  /** What readers are told of it in a series; '' for nothing. */
  news: string;
}

/** What a quote or excerpt says below its words; 'speaker' and 'outlet' where the surroundings already name the other. */
export type Attributed = 'in-full' | 'speaker' | 'outlet';

/** A quote or excerpt set off from the text. */
export function wordsBlock(
  composition: Composition,
  { fill, evidence, origin, news }: Placed,
  attributed: Attributed,
): Block {
  const { phrases, trail } = composition;
  const source = composition.sourceOf(evidence);
  const note = composition.notes.cite([evidence.id], repairWords(source, fill, evidence, phrases));
  const words = wordingOf(fill, evidence);
  if (evidence.kind === 'quote') {
    const said =
      attributed === 'outlet'
        ? reportedBy(evidence, source, phrases)
        : attributionOf(evidence, fill.speaker, attributed === 'in-full' ? source : undefined, phrases);
    const attribution = laid(trail, told(news, said), { of: 'attribution', fillId: fill.id });
    const wording = laid(trail, quoted(words, phrases), { of: 'wording', fillId: fill.id });
    return { kind: 'quotation', inlines: [...wording, ...note], attribution, origin };
  }
  const attribution = told(news, attributed !== 'speaker' && source ? outletOf(source, phrases) : '');
  const wording = laid(trail, linesOf(words), { of: 'wording', fillId: fill.id });
  return { kind: 'excerpt', inlines: [...wording, ...note], attribution, origin };
}

/** Numbers side by side. */
export function calloutsBlock(composition: Composition, placed: Placed<Stat>[], origin: Origin): Block {
  const { phrases } = composition;
  const figures = placed.map(({ evidence, origin: from, news }) => ({
    figure: figureBeside(evidence, phrases),
    label: [...linesOf(labelOf(evidence)), ...composition.notes.cite([evidence.id])],
    detail: told(news, [printWhen(evidence, phrases), evidence.attributedTo].filter((part) => part !== '').join(' · ')),
    origin: from,
  }));
  return { kind: 'stats', figures, origin };
}

/** Numbers as rows: what, figure, when, who says so. With a caption it is a numbered table. */
export function statTable(
  composition: Composition,
  placed: Placed<Stat>[],
  origin: Origin,
  caption: Inline[] = [],
): Block {
  const { phrases } = composition;
  const words = phrases.statTable;
  const rows = placed.map(({ evidence, news }) => {
    const source = composition.sourceOf(evidence);
    const says = evidence.attributedTo || source?.publisher || source?.byline || '';
    return [
      told(news, labelOf(evidence)),
      linesOf(figureBeside(evidence, phrases)),
      linesOf(printWhen(evidence, phrases)),
      [...linesOf(says), ...composition.notes.cite([evidence.id])],
    ];
  });
  const head = [words.what, words.figure, words.when, words.source].map(linesOf);
  return {
    kind: 'table',
    ...(caption.length > 0 ? { label: phrases.table, number: 1 } : {}),
    caption,
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
export function evidencePoint(composition: Composition, { fill, evidence, news }: Placed): Inline[] {
  const { phrases, trail } = composition;
  const first: Inline[] = news === '' ? [] : [{ kind: 'text', text: `${news}: `, bold: true }];
  const source = composition.sourceOf(evidence);
  const note = () => composition.notes.cite([evidence.id], repairWords(source, fill, evidence, phrases));
  if (evidence.kind === 'stat') return [...first, ...linesOf(statSentence(evidence, phrases)), ...note()];
  const words = laid(trail, quoted(wordingOf(fill, evidence), phrases), { of: 'wording', fillId: fill.id });
  if (evidence.kind === 'excerpt') return [...first, ...words, ...note()];
  const speaker = attributionOf(evidence, fill.speaker, source, phrases);
  const said = speaker === '' ? [] : linesOf(`${BEFORE_SPEAKER}${speaker}`);
  return [...first, ...words, ...laid(trail, said, { of: 'attribution', fillId: fill.id }), ...note()];
}

/** A line under or beside evidence, with what is new of it before. */
function told(news: string, line: string): Inline[] {
  return linesOf([news, line].filter((part) => part !== '').join(' · '));
}

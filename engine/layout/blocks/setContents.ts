import type { Block, Document } from '../../nouns/document.ts';
import { type Band, type BandMark, mirrored } from '../band.ts';
import { baselineOf } from '../lineMarks.ts';
import { isEmpty } from '../plainText.ts';
import { setLabel } from '../setLabel.ts';
import { setParagraph } from '../setParagraph.ts';
import type { Setting } from '../setting.ts';
import { faceOf } from '../stretches.ts';

const STEP = 12;
/** Kept free at the right for the page number. */
const NUMBER_ROOM = 30;

/** The table of contents: headings down to `depth`, dots, page numbers (put in once pages are made). */
export function setContents(setting: Setting, block: Extract<Block, { kind: 'toc' }>): Band[] {
  const entries = headingsOf(setting.document).filter(
    ({ heading }) => heading.level <= block.depth && !(isEmpty(heading.inlines) && heading.number === ''),
  );
  if (entries.length === 0) return [];
  const title = setParagraph(setting, [{ kind: 'text', text: block.heading }], {
    style: { ...setting.style('heading2'), indent: 0 },
    node: setting.node('P', 0),
    origin: block.origin,
    keepWithNext: true,
  });
  const toc = setting.node('TOC', 0);
  const bands = entries.flatMap(({ heading, index }) => setEntry(setting, block, toc, heading, index));
  const last = bands.at(-1);
  if (last) last.after = 12;
  return [...(block.heading === '' ? [] : title), ...bands];
}

type Heading = Extract<Block, { kind: 'heading' }>;

function headingsOf(document: Document): { heading: Heading; index: number }[] {
  return document.blocks.filter((block) => block.kind === 'heading').map((heading, index) => ({ heading, index }));
}

function setEntry(
  setting: Setting,
  block: { origin: Band['origin'] },
  toc: number,
  heading: Heading,
  index: number,
): Band[] {
  const style = setting.style('toc');
  const entry = setting.node('TOCI', toc);
  // An entry holds its link within a Reference (ISO 32000-1, table 333).
  const link = setting.node('Link', setting.node('Reference', entry));
  const x = STEP * (heading.level - 1);
  const number = heading.number === '' ? '' : `${heading.number} `;
  // Notes belong to the heading itself; links inside it would fight with the entry's own.
  const words = heading.inlines.map((one) =>
    one.kind === 'text'
      ? { ...one, link: undefined, refersTo: undefined }
      : one.kind === 'break'
        ? { kind: 'text' as const, text: ' ' }
        : null,
  );
  const bands = setParagraph(setting, [{ kind: 'text', text: number }, ...words.filter((one) => one !== null)], {
    style,
    node: link,
    origin: block.origin,
    x,
    width: setting.width - x - NUMBER_ROOM,
    rightToLeft: setting.rightToLeft,
  });
  const target = { to: 'heading' as const, index };
  for (const band of bands) {
    band.marks = band.marks.map((mark) => (mark.kind === 'run' ? { ...mark, link: target } : mark));
  }
  const last = bands.at(-1);
  if (last) {
    const baseline = baselineOf(setting, style);
    addDots(setting, last, baseline);
    const pageNumber: BandMark = {
      kind: 'page-number',
      headingIndex: index,
      edge: setting.width,
      side: 'right',
      run: {
        kind: 'run',
        baseline,
        face: faceOf(style, false, false),
        size: style.size,
        colour: style.colour,
        node: link,
        link: target,
      },
    };
    last.marks.push(sided(setting, pageNumber));
  }
  return bands;
}

/** Leaders from the end of the words to the page number, on one grid for all entries. */
function addDots(setting: Setting, band: Band, baseline: number): void {
  const style = setting.style('toc');
  const dot = setLabel(setting, '.', { ...style, colour: setting.style('meta').colour }, null);
  const pitch = dot.width * 2.2;
  const words = band.marks.filter((mark) => mark.kind === 'run').map((run) => sided(setting, run));
  const end = Math.max(0, ...words.map((run) => run.x + run.width)) + 6;
  for (let x = setting.width - NUMBER_ROOM; x > end; x -= pitch) {
    band.marks.push(...dot.runs(x, baseline).map((run) => sided(setting, run)));
  }
}

/** A mark reckoned from the left, on the side where the document has it; and the other way round. */
function sided<M extends BandMark>(setting: Setting, mark: M): M {
  return setting.rightToLeft ? mirrored(mark, setting.width) : mark;
}

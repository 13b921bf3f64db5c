import { type Band, joinedHeight } from './band.ts';
import { type Chunk, chunksOf } from './chunksOf.ts';
import { type OpenPage, openPage } from './openPage.ts';

export interface Column {
  /** Height for text and footnotes together, in points. */
  height: number;
  /** Room a page gives up for the rule above its footnotes. */
  noteRule: number;
}

/** What stands on a page: text from the top, footnotes from the bottom, each with its distance from the column's top. */
export interface FilledPage {
  text: PlacedBand[];
  notes: PlacedBand[];
  /** Where the footnotes begin; the column's height where there are none. */
  notesTop: number;
}

export interface PlacedBand {
  band: Band;
  y: number;
  /** Of its column, from the left margin. */
  x: number;
}

/** Text that runs through so many columns. */
export interface Flow {
  /** Left edges, in the order of reading. */
  columns: number[];
  bands: Band[];
}

/** Better a long note carried on to the next page than this share of the page left blank. */
const TOO_MUCH_BLANK = 0.25;

/**
 * Bands on pages. A footnote starts on the page of its reference, always; it may be carried on. Bands that must not be parted
 * move together; what is taller than a page is parted where it must be. A figure that does not fit on the rest of a page may stand at
 * the top of the next one while what follows fills the rest: never past a heading, figures and footnotes always in their order.
 */
export function paginate(flows: Flow[], notes: Map<number, Band[]>, column: Column): FilledPage[] {
  const pages: FilledPage[] = [];
  /** The end of a flow that must not be parted from what follows: a heading over columns. */
  let lead: Band[] = [];
  let page = openPage(column, notes, []);
  /** Figures that wait for the top of the next page. */
  const waiting: Band[][] = [];
  /** Elements of theirs that stand here in the order of reading. */
  let standing: number[] = [];
  const turn = () => {
    const { filled, carried } = page.close();
    pages.push(filled);
    page = openPage(column, notes, carried);
    standing = [];
    while (waiting[0] && page.fits(waiting[0])) page.putAhead(waiting.shift() as Band[]);
  };
  flows.forEach(({ columns, bands }, index) => {
    if (columns.length > 1) {
      const chunks = chunksOf(bands).map((chunk) => chunk.bands);
      placeInColumns(chunks, columns);
      return;
    }
    const chunks = chunksOf([...lead, ...bands]);
    lead = bands.at(-1)?.keep && index < flows.length - 1 ? (chunks.pop()?.bands ?? []) : [];
    placeInOrder(chunks);
    // No figure floats into other columns.
    while (waiting.length > 0) turn();
  });
  while (!page.isEmpty()) turn();
  return pages.length > 0 ? pages : [page.close().filled];

  function placeInOrder(chunks: Chunk[]): void {
    for (let at = 0; at < chunks.length; at += 1) {
      const chunk = chunks[at] as Chunk;
      const next = chunks[at + 1];
      if (waiting.length > 0 && mustWait(chunk)) while (waiting.length > 0) turn();
      if (chunk.bands[0]?.breakBefore && !page.isFresh()) turn();
      if (!chunk.figure || !mayFloat(chunk.figure, chunk.lead, next)) {
        place(standingBefore(chunk.bands, 0));
        continue;
      }
      waiting.push(chunk.figure);
      standing.push(...(chunk.figure[0]?.figure?.nodes ?? []));
      if (chunk.lead.length === 0 || !next) continue;
      // What leads to the figure stays, with what follows it.
      place(standingBefore([...chunk.lead, ...next.bands], chunk.lead.length));
      at += 1;
    }
  }

  /** Whether a chunk may not pass the figures that wait: it begins a part or a page, or figures or footnotes would change their order. */
  function mustWait({ bands: own, figure, lead: before }: Chunk): boolean {
    if (own[0]?.breakBefore || own.some((band) => band.heading || band.figure?.floats === false)) return true;
    if (figure) return before.length > 0 || !fitsFreshPage(figure);
    return own.some(hasNotes) && waiting.flat().some(hasNotes);
  }

  /** `before`: what leads to the figure. */
  function mayFloat(figure: Band[], before: Band[], next: Chunk | undefined): boolean {
    if (!fitsFreshPage(figure)) return false;
    const whole = [...before, ...figure];
    if (before.length === 0) return waiting.length > 0 || (!page.isFresh() && !page.fits(whole));
    if (page.fits(whole) || page.isFresh() || !next || next.figure) return false;
    if (next.bands.some((band) => band.heading || band.breakBefore)) return false;
    if (figure.some(hasNotes) && next.bands.some(hasNotes)) return false;
    return page.fits([...before, ...next.bands]);
  }

  /** The elements of waiting figures, told before the band that follows them. */
  function standingBefore(chunk: Band[], index: number): Band[] {
    if (standing.length === 0) return chunk;
    const marks = standing.map((node) => ({ kind: 'stands' as const, node }));
    standing = [];
    return chunk.map((band, at) => (at === index ? { ...band, marks: [...marks, ...band.marks] } : band));
  }

  /** At the foot of its page; notes at the end of the document are in nobody's way. */
  function hasNotes(band: Band): boolean {
    return band.notes.some((number) => notes.has(number));
  }

  function fitsFreshPage(chunk: Band[]): boolean {
    return openPage(column, notes, []).fits(chunk);
  }

  function place(chunk: Band[]): void {
    if (page.fits(chunk)) {
      page.put(chunk);
      return;
    }
    if (!page.isFresh()) {
      if (worthSplittingNote(page, chunk)) {
        page.putSplittingNote(chunk);
        return;
      }
      turn();
      place(chunk);
      return;
    }
    if (page.hasCarried() || (!page.isEmpty() && fitsFreshPage(chunk))) {
      // The rest of an earlier note takes the room that this needs.
      turn();
      place(chunk);
      return;
    }
    if (page.fitsSplittingNote(chunk)) {
      page.putSplittingNote(chunk);
      return;
    }
    if (chunk.length > 1) {
      for (const band of chunk) placeAlone(band);
      return;
    }
    placeAlone(chunk[0] as Band);
  }

  /** Of a chunk that is taller than a page: each band where it fits. */
  function placeAlone(band: Band): void {
    if (page.fits([band])) page.put([band]);
    else if (page.fitsSplittingNote([band]) || page.isEmpty()) page.putSplittingNote([band]);
    else {
      turn();
      placeAlone(band);
    }
  }

  /** As much as a page takes, and the same again on the next ones. */
  function placeInColumns(chunks: Band[][], columns: number[]): void {
    const [first = []] = chunks;
    if ((lead[0] ?? first[0])?.breakBefore && !page.isFresh()) turn();
    if (!page.isFresh() && !page.fits([...lead, asOne(first)])) turn();
    if (lead.length > 0) place(lead);
    lead = [];
    let rest = chunks;
    while (rest.length > 0) {
      const placed = page.putInColumns(upToBreak(rest), columns);
      rest = rest.slice(placed);
      if (rest.length === 0) return;
      if (placed === 0 && page.isEmpty()) {
        // Taller than a page, or with a note that is.
        place(rest[0] as Band[]);
        rest = rest.slice(1);
      } else turn();
    }
  }

  function worthSplittingNote(open: OpenPage, chunk: Band[]): boolean {
    if (!open.fitsSplittingNote(chunk)) return false;
    return open.blank() > TOO_MUCH_BLANK * column.height || !fitsFreshPage(chunk);
  }
}

/** Chunks before the first that begins a new page. */
function upToBreak(chunks: Band[][]): Band[][] {
  const end = chunks.findIndex((chunk, index) => index > 0 && chunk[0]?.breakBefore);
  return end < 0 ? chunks : chunks.slice(0, end);
}

/** Bands that must not be parted, as a band of their height. */
function asOne(chunk: Band[]): Band {
  const last = chunk.at(-1);
  return {
    height: joinedHeight(chunk),
    before: chunk[0]?.before ?? 0,
    after: last?.after ?? 0,
    marks: [],
    notes: chunk.flatMap((band) => band.notes),
    keep: false,
    origin: {},
  };
}

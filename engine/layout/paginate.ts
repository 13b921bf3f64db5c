import { type Band, joinedHeight } from './band.ts';
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
 * move together; what is taller than a page is parted where it must be.
 */
export function paginate(flows: Flow[], notes: Map<number, Band[]>, column: Column): FilledPage[] {
  const pages: FilledPage[] = [];
  /** The end of a flow that must not be parted from what follows: a heading over columns. */
  let lead: Band[] = [];
  let page = openPage(column, notes, []);
  const turn = () => {
    const { filled, carried } = page.close();
    pages.push(filled);
    page = openPage(column, notes, carried);
  };
  flows.forEach(({ columns, bands }, index) => {
    if (columns.length > 1) {
      placeInColumns(chunksOf(bands), columns);
      return;
    }
    const chunks = chunksOf([...lead, ...bands]);
    lead = bands.at(-1)?.keep && index < flows.length - 1 ? (chunks.pop() ?? []) : [];
    for (const chunk of chunks) {
      if (chunk[0]?.breakBefore && !page.isFresh()) turn();
      place(chunk);
    }
  });
  while (!page.isEmpty()) turn();
  return pages.length > 0 ? pages : [page.close().filled];

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
    if (page.hasCarried() || (!page.isEmpty() && openPage(column, notes, []).fits(chunk))) {
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
    return open.blank() > TOO_MUCH_BLANK * column.height || !openPage(column, notes, []).fits(chunk);
  }
}

/** Runs of bands that must not be parted. */
function chunksOf(bands: Band[]): Band[][] {
  const chunks: Band[][] = [];
  let chunk: Band[] = [];
  for (const band of bands) {
    if (band.breakBefore && chunk.length > 0) {
      chunks.push(chunk);
      chunk = [];
    }
    chunk.push(band);
    if (band.keep) continue;
    chunks.push(chunk);
    chunk = [];
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
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

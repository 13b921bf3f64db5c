import { existsSync } from 'node:fs';
import { writeDocx } from '../../desk/docx/writeDocx.ts';
import type { Document } from '../../engine/nouns/document.ts';
import { captureMemory } from './captureMemory.ts';
import { captureSpeed } from './captureSpeed.ts';
import { deflateFloor } from './deflateFloor.ts';
import { generateDocument } from './generateDocument.ts';
import { naiveDocx } from './naiveDocx.ts';
import { printTimings } from './printTimings.ts';
import { type Contender, timedRounds } from './timedRounds.ts';

type PdfWriter = (document: Document) => Promise<Uint8Array>;

const SIZES = [
  { pages: 3, rounds: 21 },
  { pages: 40, rounds: 9 },
  { pages: 400, rounds: 3 },
];
/** Above this the estimate of page numbers takes tens of seconds; see writeDocx. */
const ESTIMATED_UP_TO = 40;

await main(process.argv[2] ?? 'all');

/** `npm run bench`: both benches; `npm run bench -- export` or `-- capture`: one of them. */
async function main(which: string): Promise<void> {
  if (!['all', 'export', 'capture'].includes(which)) {
    console.error(`There is no bench “${which}”: say export, capture or nothing.`);
    process.exitCode = 2;
  }
  if (which === 'all' || which === 'export') await exporters();
  if (which === 'all' || which === 'capture') {
    await captureSpeed();
    await captureMemory();
  }
}

/** How long the exporters take beside the straightforward way and beside compression alone. */
async function exporters(): Promise<void> {
  const setPdf = await pdfWriter('../../desk/pdf/setPdf.ts');
  const plainPdf = await pdfWriter('./plainPdf.ts');
  for (const { pages, rounds } of SIZES) {
    const document = generateDocument(pages);
    printTimings(`DOCX, ${pages} pages, ${rounds} rounds`, await timedRounds(await docxRows(document, pages), rounds));
    if (setPdf)
      printTimings(
        `PDF, ${pages} pages, ${rounds} rounds`,
        await timedRounds(await pdfRows(document, setPdf, plainPdf), rounds),
      );
  }
}

/** The first row of each table is what the others are measured against. */
async function docxRows(document: Document, pages: number): Promise<Contender[]> {
  const tocPages = document.blocks.filter((block) => block.kind === 'heading').map((_, at) => at + 1);
  const hasContents = document.blocks.some((block) => block.kind === 'toc');
  const floor = deflateFloor(await writeDocx(document, { tocPages }));
  return [
    { name: 'docx, straightforward', write: () => naiveDocx(document) },
    { name: 'writeDocx, page numbers handed in', write: () => writeDocx(document, { tocPages }) },
    ...(hasContents && pages <= ESTIMATED_UP_TO
      ? [{ name: 'writeDocx, page numbers estimated', write: () => writeDocx(document) }]
      : []),
    { name: 'deflate alone', write: () => floor() as undefined },
  ];
}

async function pdfRows(document: Document, setPdf: PdfWriter, plainPdf: PdfWriter | null): Promise<Contender[]> {
  const floor = deflateFloor(await setPdf(document));
  return [
    ...(plainPdf ? [{ name: 'pdfkit, straightforward', write: () => plainPdf(document) }] : []),
    { name: 'setPdf', write: () => setPdf(document) },
    { name: 'deflate alone', write: () => floor() as undefined },
  ];
}

/** The PDF side where it is there; both ways of giving bytes are taken. */
async function pdfWriter(path: string): Promise<PdfWriter | null> {
  const place = new URL(path, import.meta.url);
  if (!existsSync(place)) return null;
  const module = (await import(place.href)) as Record<string, unknown>;
  const write = Object.values(module).find((one) => typeof one === 'function') as (document: Document) => unknown;
  return async (document) => {
    const set = (await write(document)) as Uint8Array | { bytes: Uint8Array };
    return set instanceof Uint8Array ? set : set.bytes;
  };
}

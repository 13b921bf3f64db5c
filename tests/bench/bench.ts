import { existsSync } from 'node:fs';
import { writeDocx } from '../../desk/docx/writeDocx.ts';
import type { Document } from '../../engine/nouns/document.ts';
import { deflateFloor } from './deflateFloor.ts';
import { generateDocument } from './generateDocument.ts';
import { naiveDocx } from './naiveDocx.ts';
import { type Contender, type Timing, timedRounds } from './timedRounds.ts';

type PdfWriter = (document: Document) => Promise<Uint8Array>;

const SIZES = [
  { pages: 3, rounds: 21 },
  { pages: 40, rounds: 9 },
  { pages: 400, rounds: 3 },
];
/** Above this the estimate of page numbers takes tens of seconds; see writeDocx. */
const ESTIMATED_UP_TO = 40;

await main();

/** `npm run bench`: how long the exporters take beside the straightforward way and beside compression alone. */
async function main(): Promise<void> {
  const setPdf = await pdfWriter('../../desk/pdf/setPdf.ts');
  const plainPdf = await pdfWriter('./pdf.ts');
  for (const { pages, rounds } of SIZES) {
    const document = generateDocument(pages);
    print(`DOCX, ${pages} pages, ${rounds} rounds`, await timedRounds(await docxRows(document, pages), rounds));
    if (setPdf)
      print(
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

function print(title: string, timings: Timing[]): void {
  const first = timings[0]?.milliseconds ?? Number.NaN;
  console.log(`\n${title}`);
  console.log(`  ${'median'.padStart(10)} ${'of first'.padStart(9)} ${'kB'.padStart(7)}`);
  for (const { name, milliseconds, bytes } of timings) {
    const size = bytes === 0 ? '' : Math.round(bytes / 1000).toString();
    const share = `${(milliseconds / first).toFixed(2)} x`;
    console.log(`  ${`${milliseconds.toFixed(1)} ms`.padStart(10)} ${share.padStart(9)} ${size.padStart(7)}  ${name}`);
  }
}

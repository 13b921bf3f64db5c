import { printBound, printRatios } from './printRatios.ts';
import type { Timing } from './timedRounds.ts';
import { openTurns } from './turns.ts';

const PDFKIT = 'pdfkit, straightforward, tagged';
const TYPST = 'typst, npm binding, tagged';

const ENTRANTS = [
  { contender: 'setPdf', name: 'setPdf (ours)' },
  { contender: 'pdfkit', name: PDFKIT },
  { contender: 'typst', name: TYPST },
  { contender: 'pdfmake', name: 'pdfmake, which writes no tags' },
  { contender: 'chromium', name: 'Chromium, our web page printed, tagged' },
] as const;

const PROMISES = [
  { name: PDFKIT, atLeast: 3 },
  { name: TYPST, atLeast: 4 },
];
/** Kilobytes of a PDF of 40 pages. */
const LARGEST = 800;

/** How long a PDF takes beside its peers, at 40 pages and at 400, and what a page costs at either length. */
export async function pdfSpeed(): Promise<void> {
  const turns = await openTurns([...ENTRANTS]);
  try {
    const short = await turns.rounds({ pages: 40, charts: false }, 11, ['setPdf', 'pdfkit', 'typst']);
    printRatios('PDF, 40 pages, warm, 11 rounds', short, PROMISES);
    const others = await turns.rounds({ pages: 40, charts: false }, 3, ['setPdf', 'pdfmake', 'chromium']);
    printRatios('PDF, 40 pages, warm, 3 rounds', others, []);
    for (const name of turns.missing) console.log(`  ${name}: not installable here`);
    printBound('size at 40 pages', (short[0]?.bytes ?? Number.NaN) / 1000, LARGEST, 'kB');
    printRatios(
      'PDF, 400 pages, warm, 3 rounds',
      await turns.rounds({ pages: 400, charts: false }, 3, ['setPdf', 'pdfkit']),
      [],
    );
    // Both lengths in turn, each with the machine as busy as it then is.
    const pages = { few: [] as Timing[], many: [] as Timing[] };
    for (let round = 0; round < 7; round += 1) {
      pages.few.push(...(await turns.rounds({ pages: 40, charts: false }, 7, ['setPdf'])));
      pages.many.push(...(await turns.rounds({ pages: 400, charts: false }, 1, ['setPdf'])));
    }
    const [near, far] = [perPage(pages.few, 40), perPage(pages.many, 400)];
    console.log(`\nPDF, cost per page: ${near.toFixed(2)} ms at 40 pages, ${far.toFixed(2)} ms at 400`);
    printBound('at 400 pages, of that at 40', far / near, 1, 'x', 2);
  } finally {
    turns.close();
  }
}

function perPage(timings: Timing[], pages: number): number {
  const sorted = timings.map((one) => one.milliseconds).sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) / pages;
}

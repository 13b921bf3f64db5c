import { printRatios } from './printRatios.ts';
import { openTurns } from './turns.ts';

const NAIVE = 'docx, straightforward';

const LENGTHS = [
  { pages: 3, rounds: 21, charts: false },
  { pages: 40, rounds: 11, charts: false },
  { pages: 40, rounds: 11, charts: true },
  { pages: 400, rounds: 3, charts: false },
];

/** How long a DOCX takes beside the straightforward way, without charts and with ten of Word's own. */
export async function docxSpeed(): Promise<void> {
  const turns = await openTurns([
    { contender: 'writeDocx', name: 'writeDocx (ours)' },
    { contender: 'docx', name: NAIVE },
  ]);
  try {
    for (const { pages, rounds, charts } of LENGTHS) {
      const timings = await turns.rounds({ pages, charts }, rounds);
      const what = charts ? `${pages} pages, ten charts` : `${pages} pages`;
      printRatios(`DOCX, ${what}, warm, ${rounds} rounds`, timings, [{ name: NAIVE, atLeast: 1 }]);
    }
  } finally {
    turns.close();
  }
}

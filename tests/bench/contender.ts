import { writeDocx } from '../../desk/docx/writeDocx.ts';
import { setPdf } from '../../desk/pdf/setPdf.ts';
import type { Document } from '../../engine/nouns/document.ts';
import { chromiumPdf } from './chromiumPdf.ts';
import { editions } from './editions.ts';
import { naiveDocx } from './naiveDocx.ts';
import { pdfmakePdf } from './pdfmakePdf.ts';
import { plainPdf } from './plainPdf.ts';
import { typstPdf } from './typstPdf.ts';

/** What a contender of the bench is asked for. */
export interface Turn {
  pages: number;
  charts: boolean;
  round: number;
}

export interface Taken {
  milliseconds: number;
  /** What it took of all processors: of a busy machine this says more. */
  processor: number;
  bytes: number;
}

type Writer = (document: Document) => Uint8Array | Promise<Uint8Array>;

/** All contenders by name; null where one cannot be had here. */
const CONTENDERS = {
  setPdf: async (): Promise<Writer> => async (document) => (await setPdf(document)).bytes,
  pdfkit: async (): Promise<Writer> => plainPdf,
  pdfmake: pdfmakePdf,
  typst: typstPdf,
  chromium: chromiumPdf,
  // Page numbers of the contents are handed in, as they are by the press.
  writeDocx: async (): Promise<Writer> => (document) => {
    const tocPages = document.blocks.filter((block) => block.kind === 'heading').map((_, at) => at + 1);
    return writeDocx(document, { tocPages });
  },
  docx: async (): Promise<Writer> => naiveDocx,
} satisfies Record<string, () => Promise<Writer | null>>;

export type ContenderName = keyof typeof CONTENDERS;

if (process.send) await answerTurns(process.argv[2] as ContenderName);

/** A process for one contender: says whether it is there, then times what it is asked for, one after the other. */
async function answerTurns(name: ContenderName): Promise<void> {
  process.on('disconnect', () => process.exit());
  const write = await CONTENDERS[name]();
  process.on('message', async ({ pages, charts, round }: Turn) => {
    const document = editions(pages, charts)(round);
    const start = performance.now();
    const before = process.cpuUsage();
    const bytes = write ? (await write(document)).length : 0;
    const milliseconds = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    process.send?.({ milliseconds, processor: (user + system) / 1000, bytes } satisfies Taken);
  });
  process.send?.(write !== null);
}

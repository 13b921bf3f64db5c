import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../../desk/readers/readArticle.ts';
import { readBytes } from '../../desk/readers/readBytes.ts';
import type { Reading } from '../../desk/readers/reading.ts';
import { suggestEvidence } from '../../engine/capture/suggestEvidence.ts';
import { generatePage, type NewsPage, wordsIn } from './generatePage.ts';
import { printTimings } from './printTimings.ts';
import { type Contender, timedRounds } from './timedRounds.ts';

const ROUNDS = 41;

/** How long a saved news page takes from its bytes to the suggestions on the screen, beside the usual extractor, which gives text alone. */
export async function captureSpeed(): Promise<void> {
  const page = generatePage(1);
  const words = wordsIn(page.paragraphs.join(' '));
  const size = Math.round(page.html.length / 1000);
  printTimings(
    `Article of ${words} words on a page of ${size} kB, HTML to suggestions, warm, ${ROUNDS} rounds`,
    await timedRounds(contenders(page), ROUNDS),
  );
}

function contenders({ html, url }: NewsPage): Contender[] {
  const reading: Reading = {
    bytes: new TextEncoder().encode(html),
    format: 'auto',
    fileName: 'page.html',
    url,
    accessedOn: '',
  };
  return [
    { name: '@mozilla/readability on jsdom, text alone', write: () => readable(html, url) },
    {
      name: 'readBytes and suggestEvidence, in process',
      write: async () => {
        const source = await readBytes(reading);
        refuseNothing(suggestEvidence(source).length);
        return undefined;
      },
    },
    {
      name: 'readArticle: the same in its own process',
      write: async () => {
        refuseNothing((await readArticle(reading)).evidence.length);
        return undefined;
      },
    },
  ];
}

function readable(html: string, url: string): undefined {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  refuseNothing(new Readability(window.document).parse()?.textContent?.length ?? 0);
  window.close();
}

/** A contender that finds nothing is not fast but broken. */
function refuseNothing(found: number): void {
  if (found === 0) throw new Error('a contender of the bench found nothing');
}

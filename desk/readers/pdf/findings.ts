import type { Noticed } from '../../../engine/capture/rawCapture.ts';
import { capital } from '../../../engine/nouns/capital.ts';
import type { ShownPage } from './shownGlyphs.ts';

/** What is to be said of a file as a whole. */
export type PageFindings = Pick<ShownPage, 'page' | 'leftOut' | 'recognised' | 'wordless'> & {
  /** Share of its letters of which the file does not say what they are. */
  unknown: number;
  /** pdf.js could not read it. */
  broken: boolean;
};

export function findings(pages: PageFindings[], read: number, total: number, reason: 'time' | 'length'): Noticed[] {
  const noticed: Noticed[] = [];
  const say = (
    code: Noticed['code'],
    which: (page: PageFindings) => boolean,
    sentence: (on: string, one: boolean) => string,
  ) => {
    const on = pages.filter(which).map(({ page }) => page);
    if (on.length > 0) noticed.push({ code, message: sentence(pagesInWords(on), on.length === 1) });
  };
  if (read < total) {
    const why = reason === 'time' ? 'the file takes too long to read' : 'it is too long';
    const pages = read === 1 ? 'Only the first page' : `Only the first ${read} pages`;
    noticed.push({
      code: 'missing-text',
      message: `${pages} of ${total} ${read === 1 ? 'was' : 'were'} read: ${why}.`,
    });
  }
  say(
    'missing-text',
    (page) => page.leftOut === 'unseen',
    (on) => `Text that cannot be seen on ${on} was left out.`,
  );
  say(
    'missing-text',
    (page) => page.leftOut === 'covered',
    (on) => `Text that is covered on ${on} was left out.`,
  );
  say(
    'missing-text',
    (page) => page.wordless,
    (on, one) =>
      `${capital(on)} ${one ? 'is a picture' : 'are pictures'} without text: nothing of ${one ? 'it' : 'them'} was read.`,
  );
  say(
    'missing-text',
    (page) => page.broken,
    (on, one) => `${capital(on)} ${one ? 'is' : 'are'} damaged and could not be read.`,
  );
  say(
    'mojibake',
    (page) => page.recognised,
    (on, one) =>
      `${capital(on)} ${one ? 'is a picture' : 'are pictures'}: the words were recognised by a machine and may be wrong.`,
  );
  say(
    'mojibake',
    (page) => page.unknown > 0.05,
    (on) => `The file does not say which letters some of its signs on ${on} are.`,
  );
  return noticed;
}

/** "page 3", "pages 3, 5 and 7–9". */
function pagesInWords(pages: number[]): string {
  const ranges: string[] = [];
  for (let at = 0; at < pages.length; ) {
    let end = at;
    while (pages[end + 1] === (pages[end] ?? 0) + 1) end += 1;
    ranges.push(end === at ? `${pages[at]}` : end === at + 1 ? `${pages[at]}` : `${pages[at]}–${pages[end]}`);
    at = end === at + 1 ? at + 1 : end + 1;
  }
  if (ranges.length > 12) return `${pages.length} pages`;
  const words = ranges.length === 1 ? ranges[0] : `${ranges.slice(0, -1).join(', ')} and ${ranges.at(-1)}`;
  return pages.length === 1 ? `page ${words}` : `pages ${words}`;
}

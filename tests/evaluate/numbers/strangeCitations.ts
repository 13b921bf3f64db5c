import { readArticle } from '../../../desk/readers/readArticle.ts';
import { findCited } from '../../../engine/check/numbers/findCited.ts';
import { findDates } from '../../../engine/check/numbers/findDates.ts';
import { typedNumbers } from '../../../engine/check/numbers/typedNumbers.ts';
import type { ProseBlock, ProseInline } from '../../../engine/nouns/prose.ts';
import type { LabelledArticle } from '../labelledArticle.ts';
import { dossierOf } from './numbersCase.ts';

/** How many other articles each one is made to cite. */
const OTHERS = 6;

/**
 * Whole articles as an analyst's own words, every sentence with a note to an article about something else: what is found is chance alone, so that
 * every finding is a false alarm.
 */
export async function strangeCitations(articles: LabelledArticle[]): Promise<{ alarms: string[]; typed: number }> {
  const read = [];
  for (const { text } of articles) {
    const bytes = new TextEncoder().encode(text);
    read.push(await readArticle({ bytes, format: 'text', fileName: '', url: '', accessedOn: '' }));
  }
  const alarms: string[] = [];
  let typed = 0;
  for (const [at, { source: own }] of read.entries()) {
    for (let step = 1; step <= OTHERS; step++) {
      const other = read[(at + step) % read.length];
      const [evidence] = other?.evidence ?? [];
      if (!other || !evidence || other.source.language !== own.language) continue;
      const language = own.language || 'en';
      const prose = citing(own.text, evidence.id);
      const dossier = {
        ...dossierOf({ stats: [], prose: [], language, planted: [] }),
        sources: [other.source],
        evidence: [evidence],
      };
      const written = [{ prose, place: { fillId: 'fill_cited' }, where: 'Text' }];
      typed += typedNumbers(prose, language).flatMap(({ numbers }) => numbers).length;
      const found = [...findCited(dossier, written, []), ...findDates(dossier, written)];
      alarms.push(...found.map(({ sentence }) => sentence));
    }
  }
  return { alarms, typed };
}

function citing(text: string, evidenceId: string): ProseBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      kind: 'paragraph',
      inlines: line.split(/(?<=[.!?])\s+(?=\p{Lu})/u).flatMap((sentence): ProseInline[] => [
        { kind: 'text', text: `${sentence} ` },
        { kind: 'cite', evidenceId },
      ]),
    }));
}

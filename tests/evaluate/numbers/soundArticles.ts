import { readArticle } from '../../../desk/readers/readArticle.ts';
import { findTyped } from '../../../engine/check/numbers/findTyped.ts';
import { typedNumbers } from '../../../engine/check/numbers/typedNumbers.ts';
import { placesOf } from '../../../engine/check/placesOf.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import { proseOf } from '../../../engine/nouns/prose.ts';
import type { LabelledArticle } from '../labelledArticle.ts';
import { dossierOf } from './numbersCase.ts';

/**
 * Whole articles as if the analyst had written them, with only every second of their own numbers as evidence: all that is typed is right, so
 * that every finding is a false alarm.
 */
export async function falseAlarms(articles: LabelledArticle[]): Promise<{ alarms: string[]; typed: number }> {
  const alarms: string[] = [];
  let typed = 0;
  for (const { text } of articles) {
    const bytes = new TextEncoder().encode(text);
    const { source, evidence } = await readArticle({ bytes, format: 'text', fileName: '', url: '', accessedOn: '' });
    const stats = evidence.filter((one) => one.kind === 'stat').filter((_, at) => at % 2 === 0);
    const language = source.language === '' ? 'en' : source.language;
    const prose = proseOf(source.text);
    const empty = dossierOf({ stats: [], prose: [], language, planted: [] });
    const fills: Fill[] = [
      ...stats.map(
        (one, at): Fill => ({
          kind: 'evidence',
          id: `fill_stat${at}`,
          slotId: 'discussion-figures',
          evidenceId: one.id,
          wording: null,
          speaker: null,
          comment: [],
        }),
      ),
      { kind: 'prose', id: 'fill_prose', slotId: 'discussion-text', prose },
    ];
    const dossier = { ...empty, briefing: { ...empty.briefing, fills }, sources: [source], evidence: stats };
    alarms.push(...findTyped(dossier, placesOf(dossier).written).map(({ sentence }) => sentence));
    typed += typedNumbers(prose, language).flatMap(({ numbers }) => numbers).length;
  }
  return { alarms, typed };
}

import type { Issue } from '../../engine/nouns/series.ts';
import { dayWords } from '../parts/dayWords.ts';
import { t } from '../words/t.ts';

/** How an issue is called in a sentence: by number and day, or by what it has. */
export function issueWords({ number, date, title }: Issue): string {
  const day = dayWords(date);
  if (number !== '' && day !== '') return t('no. {number} of {day}', { number, day });
  if (number !== '') return t('no. {number}', { number });
  return day === '' ? t('“{title}”', { title: title || t('Untitled briefing') }) : t('the issue of {day}', { day });
}

import type { Issue } from '../../engine/nouns/series.ts';
import { t } from '../words/t.ts';
import { issueWords } from './issueWords.ts';

/** What a list needs of a briefing to name it. */
export interface Titled {
  title: string;
  issue: Issue | null;
}

/** A briefing as a list or a sentence names it: by its title, an issue of a series by its number and day too. */
export function titleWords({ title, issue }: Titled): string {
  const mark = issueMark(issue);
  const name = title || t('Untitled briefing');
  return mark === '' ? name : t('{title}, {issue}', { title: name, issue: mark });
}

/** What tells an issue from the others of its series, which have its title; '' where nothing does. */
export function issueMark(issue: Issue | null): string {
  return issue && (issue.number !== '' || issue.date !== '') ? issueWords(issue) : '';
}

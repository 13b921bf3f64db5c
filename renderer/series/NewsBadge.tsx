import { type News, newsAgainst } from '../../engine/nouns/newsOf.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { type Later, later, t } from '../words/t.ts';
import { issueWords } from './issueWords.ts';

const WORDS: Record<News, Later> = {
  new: later('new // of an entry in a series'),
  updated: later('updated // of an entry in a series'),
  unchanged: later('unchanged // of an entry in a series'),
};

/** What an entry is against the issue before; nothing outside of a series. */
export function NewsBadge({ fillId }: { fillId: string }) {
  const news = useBriefing(({ briefing }) => {
    const fill = briefing?.series ? briefing.fills.find((one) => one.id === fillId) : undefined;
    return fill && newsAgainst(fill, briefing?.series?.before.find((one) => one.fillId === fillId)?.said);
  });
  const earlier = useBriefing((state) => state.briefing?.series?.followUps.find((one) => one.fillId === fillId)?.of);
  if (!news) return null;
  return (
    <p className={`news-badge is-${news}`}>
      {t(WORDS[news])}
      {earlier ? <span> · {t('from {issue}', { issue: issueWords(earlier) })}</span> : null}
    </p>
  );
}

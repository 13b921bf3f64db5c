import { type News, newsOf } from '../../engine/nouns/newsOf.ts';
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
  const news = useBriefing((state) => {
    const fill = state.briefing?.series ? state.briefing.fills.find((one) => one.id === fillId) : undefined;
    return fill && state.briefing ? newsOf({ fills: [fill], series: state.briefing.series }).get(fillId) : undefined;
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

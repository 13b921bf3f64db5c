import { ChevronDown } from 'lucide-react';
import { useEffect } from 'react';
import { type News, newsOf } from '../../engine/nouns/newsOf.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { useScreen } from '../frame/screen.ts';
import { useAbout } from '../frame/useAbout.ts';
import { MenuButton } from '../parts/MenuButton.tsx';
import { openBriefing } from '../start/openBriefing.ts';
import { t } from '../words/t.ts';
import { listWords } from '../words/written.ts';
import { issueWords } from './issueWords.ts';
import { lookForIssues, useSeries } from './seriesStore.ts';

/** Which issue this is of which series: what it follows, what is new in it, and the way to the others. */
export function SeriesLine() {
  const id = useBriefing((state) => state.briefing?.id ?? '');
  const follows = useBriefing((state) => state.briefing?.series?.follows);
  const goesOn = useBriefing((state) => state.dossier?.template.series != null);
  const isIssue = useBriefing((state) => state.briefing?.series != null);
  // The words and not the briefing: most keys change nothing here.
  const news = useBriefing(({ briefing }) => (briefing?.series ? newsWords([...newsOf(briefing).values()]) : ''));
  const readOnly = useAbout((state) => state.about?.readOnly);
  const { of, earlier, later } = useSeries();
  const show = useScreen((screen) => screen.show);
  const isShown = goesOn || isIssue;
  useEffect(() => {
    if (id !== '' && isShown) void lookForIssues();
  }, [id, isShown]);
  if (!isShown) return null;
  const around = of === id ? [...later.toReversed(), ...earlier] : [];
  const before = earlier[0]?.briefingId === follows?.briefingId ? earlier[0] : undefined;
  return (
    <div className="series-line" role="note" aria-label={t('Series')}>
      <span>
        {follows ? t('Follows {issue}.', { issue: issueWords(follows) }) : t('First issue of a series.')}{' '}
        {follows ? news : null}
      </span>
      <span className="series-ways">
        {before?.here && of === id ? (
          <button
            type="button"
            className="link-button"
            onClick={() => show({ kind: 'compare', otherId: before.briefingId })}
          >
            {t('What differs')}
          </button>
        ) : null}
        {before?.here && of === id && !readOnly ? (
          <button type="button" className="link-button" onClick={() => show({ kind: 'take-up' })}>
            {t('Take up an entry…')}
          </button>
        ) : null}
        {around.length > 0 ? (
          <MenuButton
            label={t('Other issues')}
            className="link-button"
            choices={around.map((one) => ({
              id: one.briefingId,
              label: issueWords(one),
              ...(one.here ? {} : { note: t('not in this library') }),
              disabled: !one.here,
              run: () => void openBriefing('briefing.open', { id: one.briefingId }),
            }))}
          >
            {t('Other issues')} <ChevronDown aria-hidden size={12} />
          </MenuButton>
        ) : null}
        {goesOn && !readOnly ? (
          <button type="button" className="link-button" onClick={() => show({ kind: 'next-issue' })}>
            {t('Next issue…')}
          </button>
        ) : null}
      </span>
    </div>
  );
}

function newsWords(news: News[]): string {
  const count = (which: News) => news.filter((one) => one === which).length;
  const parts = [
    count('new') > 0 ? t('{count} new', { count: count('new') }) : '',
    count('updated') > 0 ? t('{count} updated', { count: count('updated') }) : '',
    count('unchanged') > 0 ? t('{count} unchanged', { count: count('unchanged') }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? t('Nothing stands in it yet.') : `${listWords(parts)}.`;
}

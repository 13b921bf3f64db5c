import { MoreHorizontal, Pin } from 'lucide-react';
import type { BriefingSummary } from '../../desk/bridge.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { MenuButton } from '../parts/MenuButton.tsx';
import { issueMark, titleWords } from '../series/titleWords.ts';
import { ask, askOrTell } from '../transport.ts';
import { t } from '../words/t.ts';
import { momentWords } from '../words/written.ts';
import { openBriefing, openOrShow } from './openBriefing.ts';
import { pinBriefing } from './pinBriefing.ts';
import { useStart } from './startStore.ts';

export function RecentBriefings() {
  const briefings = useStart((start) => start.briefings);
  if (!briefings || briefings.length === 0) return null;
  const pinned = briefings.some((one) => one.pinned);
  return (
    <section aria-labelledby="recent-heading" className="start-section">
      <h2 id="recent-heading">{pinned ? t('Pinned and recent briefings') : t('Recent briefings')}</h2>
      <ul className="row-list" aria-labelledby="recent-heading">
        {briefings.map((one) => (
          <BriefingRow key={one.id} briefing={one} />
        ))}
      </ul>
    </section>
  );
}

function BriefingRow({ briefing }: { briefing: BriefingSummary }) {
  const title = titleWords(briefing);
  const issue = issueMark(briefing.issue);
  const about = [briefing.templateName, briefing.marking].filter((part) => part !== '').join(' · ');
  return (
    <li className="row">
      <button
        type="button"
        className="row-main"
        onClick={() => void openOrShow(briefing.id)}
        aria-label={briefing.pinned ? t('{title}, pinned', { title }) : title}
        title={`${title}, ${about}`}
      >
        <span className="row-title row-named">
          {briefing.pinned ? <Pin aria-hidden size={13} className="row-pin" /> : null}
          <span className="row-name" dir="auto">
            {briefing.title || t('Untitled briefing')}
          </span>
          {issue ? <span className="row-issue">{issue}</span> : null}
        </span>
        <span className="row-about">{about}</span>
        <span className="row-date">{when(briefing.changedAt)}</span>
      </button>
      <MenuButton
        label={t('More for {title}', { title })}
        className="icon-button"
        choices={[
          { id: 'pin', label: briefing.pinned ? t('Unpin') : t('Pin'), run: () => void pinBriefing(briefing) },
          {
            id: 'duplicate',
            label: t('Duplicate'),
            run: () => void openBriefing('briefing.duplicate', { id: briefing.id }),
          },
          { id: 'remove', label: t('Remove'), run: () => void removeBriefing(briefing) },
        ]}
      >
        <MoreHorizontal aria-hidden size={16} />
      </MenuButton>
    </li>
  );
}

async function removeBriefing(briefing: BriefingSummary): Promise<void> {
  const { refresh } = useStart.getState();
  if (useBriefing.getState().briefing?.id === briefing.id && !(await useBriefing.getState().close())) return;
  if (!(await askOrTell(ask, sayTrouble, 'briefing.remove', { id: briefing.id }))) return;
  await refresh();
  useScreen.getState().say(t('Removed “{title}”.', { title: titleWords(briefing) }), {
    undo: () => void askOrTell(ask, sayTrouble, 'briefing.unremove', { id: briefing.id }).then(refresh),
  });
}

function when(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : momentWords(date, true);
}

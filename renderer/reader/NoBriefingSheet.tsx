import { type KeyboardEvent, useEffect } from 'react';
import { Dialog } from '../parts/Dialog.tsx';
import { walkList } from '../parts/walkList.ts';
import { titleWords } from '../series/titleWords.ts';
import { openBriefing } from '../start/openBriefing.ts';
import { useStart } from '../start/startStore.ts';
import { TemplateChoices } from '../start/TemplateChoices.tsx';
import { t } from '../words/t.ts';
import { momentWords } from '../words/written.ts';

/** So many of the last briefings are offered; the others are found on the start screen. */
const MOST = 5;

interface NoBriefingSheetProps {
  /** Ids of the evidence that a draft would be made of. */
  draftFrom: string[];
  onClose: () => void;
}

/** Something is to be placed and no briefing is open: the last ones to open, and the templates to draft one by. */
export function NoBriefingSheet({ draftFrom, onClose }: NoBriefingSheetProps) {
  const briefings = useStart((start) => start.briefings);
  const refresh = useStart((start) => start.refresh);
  useEffect(() => void refresh(), [refresh]);
  const recent = briefings?.slice(0, MOST) ?? [];
  return (
    <Dialog title={t('No briefing is open')} size="wide" onClose={onClose}>
      <div className="choice-groups">
        {recent.length > 0 ? (
          <section aria-labelledby="open-heading">
            <h3 id="open-heading">{t('Open one and place it there')}</h3>
            <ul className="slot-choices" onKeyDown={(event: KeyboardEvent) => walkList(event, 'button')}>
              {recent.map((one, at) => (
                <li key={one.id}>
                  {/* The room stays: once it is open, the slots are asked for here. */}
                  <button
                    type="button"
                    className="slot-choice"
                    data-first={at === 0 || undefined}
                    onClick={() => void openBriefing('briefing.open', { id: one.id }, 'Library')}
                  >
                    <span dir="auto">{titleWords(one)}</span>
                    <span className="slot-count">{momentWords(new Date(one.changedAt))}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section aria-labelledby="draft-heading">
          <h3 id="draft-heading">
            {t('Draft a new one from {count, plural, one {# piece} other {# pieces}}', { count: draftFrom.length })}
          </h3>
          <TemplateChoices sourceIds={[]} evidenceIds={draftFrom} />
        </section>
      </div>
    </Dialog>
  );
}

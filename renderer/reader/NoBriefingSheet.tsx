import { useEffect } from 'react';
import { ChoiceList } from '../parts/ChoiceList.tsx';
import { Dialog } from '../parts/Dialog.tsx';
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
            {/* The room stays: once it is open, the slots are asked for here. */}
            <ChoiceList
              choices={recent.map((one) => ({
                id: one.id,
                words: titleWords(one),
                note: momentWords(new Date(one.changedAt)),
              }))}
              onChoose={(id) => void openBriefing('briefing.open', { id }, 'Library')}
            />
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

import { useId } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Template } from '../../engine/nouns/template.ts';
import { trayOf } from '../../engine/templates/trayOf.ts';
import { MarginNotes } from '../margin/MarginNotes.tsx';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { FillPart } from './FillPart.tsx';
import { formerSlot, TRAY, TRAY_TITLE } from './tray.ts';

/** What this version of the template has no slot for, at the end of the briefing until it is moved or removed. Nothing where there is none. */
export function TrayPart({ template }: { template: Template }) {
  const heading = useId();
  // As plain strings, so that only a change of place draws the tray anew, not every word typed.
  const lost = useBriefing(useShallow((state) => (state.briefing ? lostIn(state.briefing, template) : [])));
  if (lost.length === 0) return null;
  const places = lost.map(placeOf);
  const slotIds = [...new Set(places.map(({ slotId }) => slotId))];
  return (
    <section aria-labelledby={heading} id={`section-${TRAY}`} tabIndex={-1} className="section-part tray">
      <header className="section-head">
        <h2 id={heading}>{t(TRAY_TITLE)}</h2>
      </header>
      <p className="guidance">
        {t('Kept as you wrote it, and not printed. Move each entry to a slot that takes it, or remove it.')}
      </p>
      {slotIds.map((slotId) => (
        <section key={slotId} aria-label={t('Stood in “{slot}”', { slot: formerSlot(slotId) })} className="tray-slot">
          <h3>{t('Stood in “{slot}”', { slot: formerSlot(slotId) })}</h3>
          <ul aria-label={t('Entries of “{slot}”', { slot: formerSlot(slotId) })} className="fill-list">
            {places
              .filter((place) => place.slotId === slotId && place.fillId !== '')
              .map(({ fillId }) => (
                <FillPart key={fillId} fillId={fillId} slotLabel={formerSlot(slotId)} started={false} />
              ))}
          </ul>
          <MarginNotes slotId={slotId} fillId={null} />
        </section>
      ))}
    </section>
  );
}

/** "fill slot" for entries, " slot" for notes beside a slot that is gone: ids of fills have no spaces, those of slots might. */
function lostIn(briefing: Parameters<typeof trayOf>[0], template: Template): string[] {
  const { fills, notes } = trayOf(briefing, template);
  return [...fills.map((fill) => `${fill.id} ${fill.slotId}`), ...notes.map((note) => ` ${note.slotId}`)];
}

function placeOf(lost: string): { fillId: string; slotId: string } {
  const at = lost.indexOf(' ');
  return { fillId: lost.slice(0, at), slotId: lost.slice(at + 1) };
}

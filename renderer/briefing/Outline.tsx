import { trayOf } from '../../engine/templates/trayOf.ts';
import { useScreen } from '../frame/screen.ts';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { countFits, countWords, fillsOf, sectionName } from './slotWays.ts';
import { TRAY, TRAY_TITLE } from './tray.ts';

/** Sections and slots with how much stands in them; a click goes there. */
export function Outline() {
  const dossier = useBriefing((state) => state.dossier);
  const briefing = useBriefing((state) => state.briefing);
  const jumpTo = useScreen((screen) => screen.jumpTo);
  if (!dossier || !briefing) return null;
  const tray = trayOf(briefing, dossier.template);
  const lost = tray.fills.length + tray.notes.length;
  return (
    <nav aria-label={t('Outline')} className="pane-body outline">
      <ol>
        {dossier.template.sections.map((section, index) => (
          <li key={section.id}>
            <button type="button" className="outline-section" onClick={() => jumpTo({ sectionId: section.id })}>
              {sectionName(section, index)}
            </button>
            <ol>
              {section.slots.map((slot) => {
                const count = fillsOf(briefing, slot.id).length;
                return (
                  <li key={slot.id}>
                    <button type="button" className="outline-slot" onClick={() => jumpTo({ slotId: slot.id })}>
                      <span>{slot.label}</span>
                      <span className={countFits(count, slot) ? 'slot-count' : 'slot-count is-off'}>
                        {countWords(count, slot)}
                      </span>
                    </button>
                  </li>
                );
              })}
            </ol>
          </li>
        ))}
        {lost > 0 ? (
          <li>
            <button type="button" className="outline-section" onClick={() => jumpTo({ sectionId: TRAY })}>
              <span>{t(TRAY_TITLE)}</span>
              <span className="slot-count is-off">{lost}</span>
            </button>
          </li>
        ) : null}
      </ol>
    </nav>
  );
}

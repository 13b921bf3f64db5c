import type { Slot } from '../../engine/nouns/template.ts';
import { useScreen } from '../frame/screen.ts';
import { dayWords } from '../parts/dayWords.ts';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { leftEmpty } from './counts.ts';

/** A slot that the template asks for may stay empty, with a reason in writing; it stands in the check report, not in the document. */
export function LeaveEmpty({ slot }: { slot: Slot }) {
  const findings = useBriefing((state) => state.findings);
  const signOffs = useBriefing((state) => state.briefing?.signOffs);
  const perform = useBriefing((state) => state.perform);
  const show = useScreen((screen) => screen.show);
  const passed = leftEmpty(findings ?? [], slot.id);
  const signOff = signOffs?.find((one) => one.key === passed?.key);
  if (signOff) {
    return (
      <p className="left-empty">
        {t('Left empty: “{reason}” — {name}, {day}', {
          reason: signOff.reason,
          name: signOff.stamp.by || t('no name'),
          day: dayWords(signOff.stamp.at.slice(0, 10)),
        })}{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => perform(t('Ask for it again'), [{ do: 'withdraw', signOffId: signOff.id }])}
        >
          {t('Ask for it again')}
        </button>
      </p>
    );
  }
  const finding = findings?.find((one) => one.code === 'slot-short' && one.place.slotId === slot.id);
  if (!finding?.signable) return null;
  return (
    <button type="button" className="button button-small" onClick={() => show({ kind: 'sign-off', finding })}>
      {t('Leave empty…')}
    </button>
  );
}

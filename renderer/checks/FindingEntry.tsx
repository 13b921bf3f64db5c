import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { goToPlace } from '../frame/goToPlace.ts';
import { useScreen } from '../frame/screen.ts';
import { dayWords } from '../parts/dayWords.ts';
import { t } from '../words/t.ts';

export function FindingEntry({ finding }: { finding: Diagnostic }) {
  const signOff = useBriefing((state) => state.briefing?.signOffs.find((one) => one.key === finding.key));
  const perform = useBriefing((state) => state.perform);
  const show = useScreen((screen) => screen.show);
  const hasPlace = Object.keys(finding.place).length > 0;
  return (
    <li className="finding">
      <p className="finding-sentence">{finding.sentence}</p>
      {finding.hint ? <p className="hint">{finding.hint}</p> : null}
      {signOff && finding.signedOff ? (
        <p className="finding-reason">
          {t('“{reason}” — {name}, {day}', {
            reason: signOff.reason,
            name: signOff.stamp.by || t('no name'),
            day: dayWords(signOff.stamp.at.slice(0, 10)),
          })}
        </p>
      ) : null}
      <div className="entry-actions">
        {hasPlace ? (
          <button type="button" className="button button-small" onClick={() => void goToPlace(finding.place)}>
            {t('Go to')}
          </button>
        ) : null}
        {finding.signable && !finding.signedOff && finding.severity !== 'remark' ? (
          <button type="button" className="button button-small" onClick={() => show({ kind: 'sign-off', finding })}>
            {finding.code === 'slot-short' ? t('Leave empty…') : t('Sign off')}
          </button>
        ) : null}
        {signOff && finding.signedOff ? (
          <button
            type="button"
            className="button button-small"
            onClick={() => perform(t('Withdraw sign-off'), [{ do: 'withdraw', signOffId: signOff.id }])}
          >
            {t('Withdraw')}
          </button>
        ) : null}
      </div>
    </li>
  );
}

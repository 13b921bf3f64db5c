import { areaOf } from '../../engine/nouns/area.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { goToPlace } from '../frame/goToPlace.ts';
import { useScreen } from '../frame/screen.ts';
import { dayWords } from '../parts/dayWords.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { AREA_NAMES } from './areaNames.ts';
import { useFindings } from './findingStore.ts';
import { fixWords, mendFinding } from './mendFinding.ts';

/** One finding: what is wrong, what to do, the way to its place, what a fix would write, and the reason of a sign-off. */
export function FindingEntry({ finding }: { finding: Diagnostic }) {
  const signOff = useBriefing((state) => state.briefing?.signOffs.find((one) => one.key === finding.key));
  const hold = useFindings((state) => state.hold);
  const hasPlace = Object.keys(finding.place).length > 0;
  const open = !finding.signedOff;
  const go = () => {
    hold(finding.key);
    void goToPlace(finding.place);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is walked with the arrows and hears keys of its own.
    <li className="finding" tabIndex={0} data-key={finding.key}>
      <p className="finding-sentence">{told(finding.sentence)}</p>
      {finding.hint ? <p className="hint">{told(finding.hint)}</p> : null}
      {open && finding.fix ? <FixPreview finding={finding} /> : null}
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
          <button type="button" className="button button-small" onClick={go}>
            {t('Go to')}
          </button>
        ) : null}
        {open && finding.fix ? (
          <button type="button" className="button button-small" onClick={() => mendFinding(finding)}>
            {fixWords(finding)}
          </button>
        ) : null}
        <SignOffButtons finding={finding} />
        <span className="finding-about">{t(AREA_NAMES[areaOf(finding)])}</span>
      </div>
    </li>
  );
}

/** What stands there, and what would. */
function FixPreview({ finding: { fix } }: { finding: Diagnostic }) {
  if (!fix || fix.was === fix.now) return null;
  return (
    <p className="finding-fix" dir="auto">
      <del>{fix.was}</del> {fix.now === '' ? null : <ins>{fix.now}</ins>}
    </p>
  );
}

function SignOffButtons({ finding }: { finding: Diagnostic }) {
  const signOff = useBriefing((state) => state.briefing?.signOffs.find((one) => one.key === finding.key));
  const perform = useBriefing((state) => state.perform);
  const show = useScreen((screen) => screen.show);
  if (signOff && finding.signedOff) {
    const withdraw = () => perform(t('Withdraw sign-off'), [{ do: 'withdraw', signOffId: signOff.id }]);
    return (
      <button type="button" className="button button-small" onClick={withdraw}>
        {t('Withdraw')}
      </button>
    );
  }
  if (!finding.signable || finding.signedOff || finding.severity === 'remark') return null;
  return (
    <button type="button" className="button button-small" onClick={() => show({ kind: 'sign-off', finding })}>
      {finding.code === 'slot-short' ? t('Leave empty…') : t('Sign off')}
    </button>
  );
}

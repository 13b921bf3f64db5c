import { blocking } from '../../engine/nouns/diagnostic.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { ChoiceFoot } from '../parts/ChoiceFoot.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { useScreen } from './screen.ts';

/** Why the export did not happen, finding by finding. */
export function BlockedSheet({ sentence, hint, onClose }: { sentence: string; hint: string; onClose: () => void }) {
  const findings = useBriefing((state) => state.findings);
  const go = useScreen((screen) => screen.go);
  const stopping = blocking(findings ?? []);
  return (
    <Dialog title={t('Export stopped')} role="alertdialog" onClose={onClose}>
      {stopping.length === 0 ? (
        <>
          <p>{sentence}</p>
          {hint ? <p className="hint">{hint}</p> : null}
        </>
      ) : (
        <>
          <p>
            {t('Nothing was exported: {count, plural, one {this finding stands} other {# findings stand}}.', {
              count: stopping.length,
            })}
          </p>
          <ul className="blocked-list">
            {stopping.map((one) => (
              <li key={one.key}>
                {told(one.sentence)}
                <p className="hint">{told(one.hint)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <ChoiceFoot away={t('Not now')} deed={t('Go to checks')} onDeed={() => go('Checks')} onClose={onClose} />
    </Dialog>
  );
}

import { useEffect } from 'react';
import { templateDifference } from '../../engine/templates/templateDifference.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { useScreen } from '../frame/screen.ts';
import { useAbout } from '../frame/useAbout.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { lookForNewer, useNewer } from './newerTemplate.ts';

/** One quiet line at the top of a briefing whose template has a newer version. */
export function NewerLine() {
  const template = useBriefing((state) => state.dossier?.template);
  const id = useBriefing((state) => state.briefing?.id ?? '');
  const newer = useNewer((state) => state.newer);
  const stayed = useNewer((state) => state.stayed.has(id));
  const readOnly = useAbout((state) => state.about?.readOnly);
  useEffect(() => {
    if (template) void lookForNewer();
  }, [template]);
  const fits = template && newer?.id === template.id && newer.version > template.version;
  if (!fits || stayed || readOnly) return null;
  const [first, ...more] = templateDifference(template, newer);
  return (
    <p className="newer-line" role="note">
      <span>
        {t('Version {version} of this template is there.', { version: newer.version })}{' '}
        {first ? told(first.sentence) : ''}
        {more.length > 0
          ? ` ${t('{count, plural, one {One more change} other {# more changes}}.', { count: more.length })}`
          : ''}
      </span>{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => useScreen.getState().show({ kind: 'newer-template' })}
      >
        {t('See what changes')}
      </button>
    </p>
  );
}

import type { Evidence } from '../../engine/nouns/evidence.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { keysOf } from '../frame/actions.ts';
import { useScreen } from '../frame/screen.ts';
import { useStart } from '../start/startStore.ts';
import { t } from '../words/t.ts';
import { draft, place } from './decide.ts';
import { unplaced } from './triage.ts';

/** What can be made of an article that was gone through: its evidence placed in the open briefing, or a briefing of its own. */
export function EndOffers({ evidence }: { evidence: Evidence[] }) {
  const briefing = useBriefing((state) => state.briefing);
  const isAny = useStart((start) => start.briefings?.length !== 0);
  if (!evidence.some((one) => one.state === 'confirmed')) return null;
  const count = unplaced(evidence, briefing).length;
  const title = briefing?.variables.title || t('an untitled briefing');
  return (
    <>
      {count > 0 && (briefing || isAny) ? (
        <button type="button" className="button" onClick={place}>
          <span>
            {briefing
              ? t('Place {count, plural, one {the accepted piece} other {# accepted pieces}} in “{title}”', {
                  count,
                  title,
                })
              : t('Place {count, plural, one {the accepted piece} other {# accepted pieces}} in a briefing…', {
                  count,
                })}
          </span>{' '}
          <kbd aria-hidden>P</kbd>
        </button>
      ) : null}
      {count === 0 ? (
        <>
          <p className="hint">{t('All that was accepted stands in “{title}”.', { title })}</p>
          <button type="button" className="button" onClick={() => useScreen.getState().go('Briefing')}>
            <span>{t('Go on in the briefing')}</span> <kbd aria-hidden>{keysOf('briefing')}</kbd>
          </button>
        </>
      ) : null}
      <button type="button" className="button" onClick={draft}>
        <span>{t('Draft a briefing from this…')}</span> <kbd aria-hidden>D</kbd>
      </button>
    </>
  );
}

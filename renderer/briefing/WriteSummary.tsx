import { useScreen } from '../frame/screen.ts';
import { ask } from '../transport.ts';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { newId } from './newId.ts';

/** Where nobody has written the statement on the sources it is printed as it follows from them; here it becomes the analyst's own text. */
export function WriteSummary({ slotId, empty }: { slotId: string; empty: boolean }) {
  const write = async () => {
    const { briefing } = useBriefing.getState();
    if (!briefing) return;
    const reply = await ask('briefing.source-summary', { briefing });
    const { say } = useScreen.getState();
    if (!reply.ok) return say(reply.sentence, { hint: reply.hint, trouble: true });
    if (reply.value.length === 0) return say(t('The briefing uses no article yet.'), { trouble: true });
    const fill = { kind: 'prose' as const, id: newId('fill'), slotId, prose: reply.value };
    useBriefing.getState().perform(t('Write from the sources'), [{ do: 'place', fill, index: 0 }]);
    say(t('Written from the sources; add what they are worth.'), { undo: useBriefing.getState().undo });
  };
  return (
    <>
      <button type="button" className="button button-small" onClick={() => void write()}>
        {t('Write from the sources')}
      </button>
      {empty ? <span className="hint">{t('Left empty, it is printed as it follows from the sources.')}</span> : null}
    </>
  );
}

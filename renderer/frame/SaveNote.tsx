import { useBriefing } from '../briefing/briefingStore.ts';
import { saveWords } from '../briefing/saveState.ts';
import { t } from '../words/t.ts';

/** "Saved", "Saving…", or why not and what can be done. */
export function SaveNote() {
  const save = useBriefing((state) => state.save);
  const flush = useBriefing((state) => state.flush);
  const saveOverTheirs = useBriefing((state) => state.saveOverTheirs);
  const takeTheirs = useBriefing((state) => state.takeTheirs);
  const trouble = save.kind === 'failed' || save.kind === 'conflict';
  return (
    <span className={`save-note ${trouble ? 'is-trouble' : ''}`} role={trouble ? 'alert' : undefined}>
      <span data-testid="save-state" title={trouble ? save.hint : undefined}>
        {saveWords(save)}
      </span>
      {save.kind === 'failed' ? (
        <button type="button" className="link-button" onClick={() => void flush()}>
          {t('Try again')}
        </button>
      ) : null}
      {save.kind === 'conflict' ? (
        <>
          <button type="button" className="link-button" onClick={() => void saveOverTheirs()}>
            {t('Keep mine')}
          </button>
          <button type="button" className="link-button" onClick={() => void takeTheirs()}>
            {t('Take the other')}
          </button>
        </>
      ) : null}
    </span>
  );
}

import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { CloseFoot } from '../parts/CloseFoot.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { t } from '../words/t.ts';
import { OwnDictionaries } from './OwnDictionaries.tsx';
import { useSpelling } from './spellingStore.ts';

const ENGLISH = ['en-GB', 'en-US'] as const;

/** Which dictionaries spell, and the analyst's own words. Everything holds at once; there is nothing to confirm. */
export function SpellingSheet({ onClose }: { onClose: () => void }) {
  const settings = useSpelling((state) => state.settings);
  const start = useSpelling((state) => state.start);
  const choose = useSpelling((state) => state.choose);
  const language = useBriefing((state) => state.dossier?.template.language ?? 'en');
  useEffect(() => void start(language), [start, language]);
  return (
    <Dialog title={t('Spelling')} onClose={onClose}>
      {settings ? (
        <>
          <label className="tick">
            <input
              type="checkbox"
              data-first
              checked={settings.on}
              onChange={(event) => void choose({ on: event.target.checked })}
            />
            {t('Mark what is spelled wrong')}
          </label>
          <fieldset className="segments" aria-label={t('English // which of its spellings')}>
            {ENGLISH.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={settings.english === one}
                onClick={() => void choose({ english: one })}
              >
                {one === 'en-GB' ? t('British English') : t('American English')}
              </button>
            ))}
          </fieldset>
          <OwnDictionaries languages={settings.dictionaries} />
          <OwnWords words={settings.words} />
        </>
      ) : null}
      <CloseFoot onClose={onClose} />
    </Dialog>
  );
}

function OwnWords({ words }: { words: string[] }) {
  const remove = useSpelling((state) => state.removeWord);
  return (
    <section aria-label={t('My words')} className="spelling-part">
      <h3>{t('My words')}</h3>
      {words.length === 0 ? (
        <p className="hint">{t('None yet. The menu of a marked word adds it.')}</p>
      ) : (
        <ul className="own-words">
          {words.map((word) => (
            <li key={word}>
              <span dir="auto">{word}</span>
              <IconButton icon={X} label={t('Remove {word}', { word })} onClick={() => void remove(word)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { X } from 'lucide-react';
import { useState } from 'react';
import { languageName } from '../library/languageName.ts';
import { ChooseFiles } from '../parts/ChooseFiles.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { t } from '../words/t.ts';
import { readDictionaryFiles } from './readDictionaryFiles.ts';
import { useSpelling } from './spellingStore.ts';

/** Dictionaries of other languages, from Hunspell's files as LibreOffice and Firefox have them on this machine. */
export function OwnDictionaries({ languages }: { languages: string[] }) {
  const add = useSpelling((state) => state.addDictionary);
  const remove = useSpelling((state) => state.removeDictionary);
  const [trouble, setTrouble] = useState('');
  const take = async (files: File[]) => {
    const read = await readDictionaryFiles(files);
    if (!read) setTrouble(t('Choose both files of a dictionary together: one ends in .aff, the other in .dic.'));
    else if (read.language === '') setTrouble(t('The files must be named after their language, as de_DE.dic is.'));
    else {
      setTrouble('');
      await add(read.language, read);
    }
  };
  return (
    <section aria-label={t('Other languages')} className="spelling-part">
      <h3>{t('Other languages')}</h3>
      {languages.length > 0 ? (
        <ul className="own-words">
          {languages.map((language) => (
            <li key={language}>
              <span>{languageName(language)}</span>
              <IconButton
                icon={X}
                label={t('Remove {word}', { word: languageName(language) })}
                onClick={() => void remove(language)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="hint">
        {t('A dictionary is a pair of files, .aff and .dic, such as LibreOffice and Firefox keep on this machine.')}
      </p>
      <ChooseFiles
        label={t('Add a dictionary…')}
        fieldLabel={t('Files of a dictionary')}
        accept=".aff,.dic"
        multiple
        className="button button-small"
        onChoose={(files) => void take(files)}
      />
      {trouble === '' ? null : (
        <p role="alert" className="notice">
          {trouble}
        </p>
      )}
    </section>
  );
}

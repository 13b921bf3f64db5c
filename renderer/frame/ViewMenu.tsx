import { SunMoon } from 'lucide-react';
import { MenuButton, type MenuChoice } from '../parts/MenuButton.tsx';
import { LANGUAGES, type LanguageChoice, useLanguage } from '../words/language.ts';
import { type Later, later, t } from '../words/t.ts';
import { keysOf, runAction } from './actions.ts';
import { LOOKS, type Look, useAppearance } from './appearance.ts';

const LOOK_LABELS: Record<Look, Later> = {
  system: later('Colours as the system'),
  light: later('Light colours'),
  dark: later('Dark colours'),
  contrast: later('High contrast'),
};

/** A language is called what its own people call it. */
const LANGUAGE_LABELS: Record<LanguageChoice, Later> = {
  system: later('Language as the system'),
  en: later('English'),
  de: later('Deutsch'),
};

/** How the screen looks and what it speaks, and the list of keys. */
export function ViewMenu() {
  const look = useAppearance((appearance) => appearance.look);
  const chosen = useLanguage((state) => state.chosen);
  const text = useAppearance((appearance) => appearance.text);
  const looks = LOOKS.map(
    (one): MenuChoice => ({
      id: one,
      label: t(LOOK_LABELS[one]),
      chosen: one === look,
      run: () => void runAction(`look-${one}`),
    }),
  );
  const languages = LANGUAGES.map(
    (one): MenuChoice => ({
      id: `language-${one}`,
      label: t(LANGUAGE_LABELS[one]),
      chosen: one === chosen,
      run: () => void runAction(`language-${one}`),
    }),
  );
  return (
    <MenuButton
      label={t('Appearance')}
      className="icon-button"
      choices={[
        ...looks,
        { id: 'larger', label: t('Larger text (now {text} %)', { text }), run: () => void runAction('text-larger') },
        { id: 'smaller', label: t('Smaller text'), run: () => void runAction('text-smaller') },
        { id: 'usual', label: t('Text at 100 %'), run: () => void runAction('text-usual') },
        ...languages,
        {
          id: 'shortcuts',
          label: t('Keyboard shortcuts'),
          keys: keysOf('shortcuts'),
          run: () => void runAction('shortcuts'),
        },
      ]}
    >
      <SunMoon aria-hidden size={16} strokeWidth={1.75} />
    </MenuButton>
  );
}

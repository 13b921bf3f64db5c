import { SunMoon } from 'lucide-react';
import { MenuButton, type MenuChoice } from '../parts/MenuButton.tsx';
import { keysOf, runAction } from './actions.ts';
import { LOOKS, type Look, useAppearance } from './appearance.ts';

const LOOK_LABELS: Record<Look, string> = {
  system: 'Colours as the system',
  light: 'Light colours',
  dark: 'Dark colours',
  contrast: 'High contrast',
};

/** How the screen looks, and the list of keys. */
export function ViewMenu() {
  const look = useAppearance((appearance) => appearance.look);
  const text = useAppearance((appearance) => appearance.text);
  const looks = LOOKS.map(
    (one): MenuChoice => ({
      id: one,
      label: LOOK_LABELS[one],
      chosen: one === look,
      run: () => void runAction(`look-${one}`),
    }),
  );
  return (
    <MenuButton
      label="Appearance"
      className="icon-button"
      choices={[
        ...looks,
        { id: 'larger', label: `Larger text (now ${text} %)`, run: () => void runAction('text-larger') },
        { id: 'smaller', label: 'Smaller text', run: () => void runAction('text-smaller') },
        { id: 'usual', label: 'Text at 100 %', run: () => void runAction('text-usual') },
        {
          id: 'shortcuts',
          label: 'Keyboard shortcuts',
          keys: keysOf('shortcuts'),
          run: () => void runAction('shortcuts'),
        },
      ]}
    >
      <SunMoon aria-hidden size={16} strokeWidth={1.75} />
    </MenuButton>
  );
}

import { type Later, later, t } from './t.ts';

const NAMES: Record<string, Later> = {
  Ctrl: later('Ctrl'),
  Shift: later('Shift'),
  Delete: later('Delete // the key'),
  Space: later('Space // the key'),
};

/** A shortcut with the names that stand on the keyboard: 'Ctrl+Shift+V', in German 'Strg+Umschalt+V'. */
export function keyNames(keys: string): string {
  return keys.replace(/\p{L}{2,}/gu, (name) => {
    const known = NAMES[name];
    return known ? t(known) : name;
  });
}

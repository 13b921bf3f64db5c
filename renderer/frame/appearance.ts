import { create } from 'zustand';

export const LOOKS = ['system', 'light', 'dark', 'contrast'] as const;
export type Look = (typeof LOOKS)[number];

/** Per cent of the size the screen was drawn for; `look/tokens.css` has a rule for each. */
const TEXT_SIZES: readonly number[] = [90, 100, 110, 125, 150];

const KEY = 'briefwright-appearance';

interface Appearance {
  look: Look;
  /** One of TEXT_SIZES. */
  text: number;
  choose: (look: Look) => void;
  /** One size larger or smaller, or back to 100. */
  resize: (way: 1 | -1 | 0) => void;
}

/** How the screen looks on this machine: colours, and the size of everything on it. */
export const useAppearance = create<Appearance>((set, get) => ({
  ...kept(),
  choose: (look) => {
    set({ look });
    apply(get());
  },
  resize: (way) => {
    const at = TEXT_SIZES.indexOf(get().text);
    const next = way === 0 ? 100 : (TEXT_SIZES[at + way] ?? get().text);
    set({ text: next });
    apply(get());
  },
}));

/** Puts the chosen appearance on the page before it is first painted, and follows the system where it wants more contrast. */
export function startAppearance(): void {
  show(useAppearance.getState());
  moreContrast().addEventListener('change', () => show(useAppearance.getState()));
}

function kept(): { look: Look; text: number } {
  try {
    const { look, text } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as { look?: unknown; text?: unknown };
    return {
      look: LOOKS.find((one) => one === look) ?? 'system',
      text: TEXT_SIZES.find((one) => one === text) ?? 100,
    };
  } catch {
    return { look: 'system', text: 100 };
  }
}

function apply(appearance: Appearance): void {
  localStorage.setItem(KEY, JSON.stringify({ look: appearance.look, text: appearance.text }));
  show(appearance);
}

function show({ look, text }: { look: Look; text: number }): void {
  const { dataset } = document.documentElement;
  dataset.look = look;
  dataset.text = String(text);
  dataset.contrast = look === 'contrast' || (look === 'system' && moreContrast().matches) ? 'more' : 'usual';
}

function moreContrast(): MediaQueryList {
  return matchMedia('(prefers-contrast: more)');
}

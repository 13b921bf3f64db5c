import { flushSync } from 'react-dom';
import { useScreen } from '../frame/screen.ts';
import { useLibrary } from './libraryStore.ts';
import { useSearch } from './searchStore.ts';

export const SEARCH_FIELD = 'library-search';

/** Goes to the library, from wherever one is, and puts the cursor into its search field: at once, so that no key typed next is lost. */
export function goToSearch(): void {
  flushSync(() => {
    useScreen.getState().go('Library');
    // On a narrow screen the open article stands in front of the list.
    if (!matchMedia('(min-width: 900px)').matches) useLibrary.getState().closeSource();
  });
  const field = document.getElementById(SEARCH_FIELD);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}

/** Whether the list is being entered, and whether its first line is to be opened then: Enter may come twice before the answer. */
let entering = false;
let opensToo = false;

/** From the field to the first line of what was found for what stands in it now, not of what was found before. */
export async function enterList(key: string): Promise<void> {
  if (entering) {
    opensToo ||= key === 'Enter';
    return;
  }
  entering = true;
  opensToo = false;
  try {
    const field = document.activeElement;
    if (!(await useSearch.getState().settle())) return;
    flushSync(() => {});
    // Who has gone elsewhere or typed on meanwhile is left there.
    if (document.activeElement !== field) return;
    const row = document.querySelector<HTMLElement>('.shelf [data-row][tabindex="0"]');
    row?.focus();
    if (opensToo) row?.click();
  } finally {
    entering = false;
  }
}

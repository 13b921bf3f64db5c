import { later } from '../words/t.ts';
/** Stands where a section's id would: no id begins with a dash. */
export const TRAY = '-tray';
export const TRAY_TITLE = later('Has no place in this version');

/** What a slot was called that is known by its id only. */
export function formerSlot(slotId: string): string {
  return slotId.replaceAll('-', ' ');
}

import type { KeyboardEvent } from 'react';

/** Up, Down, Home and End walk the elements that match inside the list. Gives the one that now has the focus. */
export function walkList(event: KeyboardEvent, selector: string): HTMLElement | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (!['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) return null;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = all.findIndex((one) => one.contains(document.activeElement));
  const next =
    event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : event.key === 'ArrowDown' ? at + 1 : at - 1;
  const target = all[Math.max(0, Math.min(all.length - 1, next))];
  if (!target) return null;
  event.preventDefault();
  target.focus();
  return target;
}

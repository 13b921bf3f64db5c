import type { Fill } from '../nouns/fill.ts';
import type { Slot } from '../nouns/template.ts';

/** Whether the template says that this entry of a slot goes over into the next issue. */
export function isCarried(fill: Fill, { carries }: Slot): boolean {
  switch (carries) {
    case undefined:
      return false;
    case 'text':
      return fill.kind === 'prose';
    case 'evidence':
      return fill.kind === 'evidence';
    case 'all':
      return true;
  }
}

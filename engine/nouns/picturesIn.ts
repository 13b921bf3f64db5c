import type { Briefing } from './briefing.ts';
import type { Medium } from './medium.ts';

/** Every medium that a briefing names, once, in the order of its fills. */
export function picturesIn({ fills }: Briefing): Medium[] {
  const named = new Map<string, Medium>();
  for (const fill of fills) {
    if (fill.kind === 'picture' && !named.has(fill.picture.medium.sha256)) {
      named.set(fill.picture.medium.sha256, fill.picture.medium);
    }
  }
  return [...named.values()];
}

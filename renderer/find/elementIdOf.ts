import type { Where } from '../../engine/find/findInBriefing.ts';

/** The element of the briefing page that holds what was found. */
export function elementIdOf(where: Where): string {
  if (where.kind === 'variable') return `variable-${where.variable}`;
  return where.kind === 'fill' ? `fill-${where.fillId}` : `picture-${where.fillId}-${where.field}`;
}

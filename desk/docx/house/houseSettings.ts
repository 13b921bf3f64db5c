import type { House } from './house.ts';
import { housePart } from './housePart.ts';
import { relatedPath, unrelate } from './houseRelations.ts';
import { childNamed, removeChildren } from './xmlElement.ts';

/** Settings that would make Word fetch, ask or change something when it opens the briefing, in words for a finding. */
export const UNWANTED: Record<string, string> = {
  'w:attachedTemplate': 'leads to a template outside the file',
  'w:mailMerge': 'is set up for a mail merge',
  'w:updateFields': 'makes Word ask whether to update its fields',
  'w:trackRevisions': 'records changes',
};

export function unwantedSettings(house: House): string[] {
  const settings = housePart(house, 'settings');
  return Object.keys(UNWANTED).filter((name) => settings && childNamed(settings, name));
}

/** Takes them out, with what they point at. */
export function clearSettings(house: House): void {
  const settings = housePart(house, 'settings');
  const path = relatedPath(house, house.main, 'settings');
  if (!settings || path === undefined) return;
  removeChildren(settings, Object.keys(UNWANTED));
  for (const kind of ['attachedTemplate', 'mailMergeSource', 'mailMergeHeaderSource']) unrelate(house, path, kind);
}

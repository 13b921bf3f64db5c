import { t } from '../words/t.ts';
/** What the top bar says about saving. `unsaved` is the moment between a change and the save that follows within two seconds. */
export type SaveState =
  | { kind: 'saved' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; sentence: string; hint: string }
  | { kind: 'conflict'; sentence: string; hint: string };

export function saveWords(save: SaveState): string {
  if (save.kind === 'saved') return t('Saved');
  if (save.kind === 'unsaved' || save.kind === 'saving') return t('Saving…');
  return t('Not saved: {sentence}', { sentence: save.sentence });
}

/** Whether words of the analyst are on the screen that are not yet on disk. */
export function owesSave(save: SaveState): boolean {
  return save.kind !== 'saved';
}

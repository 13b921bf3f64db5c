import { idOf } from '../../engine/nouns/id.ts';
import type { Edit } from '../../engine/returned/edit.ts';
import type { Review } from '../../engine/returned/openReview.ts';

export interface ShownEdit {
  edit: Edit;
  state: 'open' | 'accepted' | 'refused';
}

/**
 * The list as it stands now, in the file's order: what is still there, and what was taken over in its old place. An edit that another change of
 * the briefing made needless, or turned into another one, leaves the list, and the other one comes in.
 */
export function shownEdits(
  edits: Edit[],
  before: ShownEdit[],
  { returned, dossier }: Review,
  { accepted, refused }: { accepted: string[]; refused: string[] },
): ShownEdit[] {
  const notes = new Set(dossier.briefing.margin.map(({ id }) => id));
  const isNoted = ({ key, change }: Edit) =>
    change.do === 'note' && notes.has(idOf('margin', 'returned', returned.sha256, key));
  const taken = new Set(accepted);
  const turnedDown = new Set(refused);
  const shown: ShownEdit[] = edits.map((edit) => ({
    edit,
    state: isNoted(edit) ? 'accepted' : turnedDown.has(edit.key) ? 'refused' : 'open',
  }));
  const there = new Set(edits.map(({ key }) => key));
  before.forEach((one, at) => {
    const { key } = one.edit;
    if (there.has(key) || !taken.has(key)) return;
    const neighbours = new Set(before.slice(0, at).map(({ edit }) => edit.key));
    const behind = shown.findLastIndex(({ edit }) => neighbours.has(edit.key));
    shown.splice(behind + 1, 0, { edit: one.edit, state: 'accepted' });
  });
  return shown;
}

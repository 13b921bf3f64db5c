import type { Edit, EditVerdict } from '../../engine/returned/edit.ts';
import { counted } from './counted.ts';

export interface JudgedEdit {
  edit: Edit;
  verdicts: EditVerdict[];
  accepted: boolean;
}

const KINDS: Record<Edit['kind'], string> = {
  reworded: 'reworded',
  typography: 'marks or spaces changed',
  look: 'looks otherwise',
  added: 'added',
  removed: 'taken out',
  moved: 'moved',
  comment: '',
};

function wordLines({ kind, before, after, runs }: Edit): string[] {
  const said = (sign: string, words: string) =>
    words === '' ? [] : words.split('\n').map((line) => `   ${sign} ${line}`);
  if (kind === 'moved') return said('=', after);
  const words = runs.map((run) => (run.change === 'added' ? run.text : '')).join('');
  return [...said('-', before), ...said('+', kind === 'look' ? `${after}: ${words}` : after)];
}

/** The edits of a file for a terminal: what, where, by whom, the words, what the checks say, what becomes of it. */
export function editLines(judged: JudgedEdit[]): string {
  if (judged.length === 0) return 'Nothing was edited.\n';
  const count = counted(judged.length, 'edit');
  return [`${count}:`, ...judged.flatMap((one, at) => ['', ...lines(one, at + 1)])].map((line) => `${line}\n`).join('');
}

function lines({ edit, verdicts, accepted }: JudgedEdit, number: number): string[] {
  const what = [edit.what, KINDS[edit.kind]].filter((part) => part !== '').join(' ');
  const by = edit.hand
    ? [edit.hand.by || 'somebody', edit.hand.at.slice(0, 10)].filter((part) => part !== '').join(', ')
    : 'untracked';
  return [
    `${number}. ${[what, edit.where, by].filter((part) => part !== '').join(' · ')}${accepted ? ' · taken over' : ''}`,
    ...wordLines(edit),
    ...(edit.changedHere ? ['   ! The passage was changed in the briefing after the file went out.'] : []),
    ...verdicts.map(({ sentence, stops }) => `   ${stops ? '!' : '·'} ${sentence}`),
    ...(edit.advice === '' ? [] : [`   · ${edit.advice}`]),
  ];
}

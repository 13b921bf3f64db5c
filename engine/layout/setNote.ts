import type { Note, Origin } from '../nouns/document.ts';
import type { Band } from './band.ts';
import { setLabel } from './setLabel.ts';
import { setParagraph } from './setParagraph.ts';
import type { Setting } from './setting.ts';

const RAISED = 0.7;
const GAP = 4;

/** A footnote stands for the evidence that it cites, the first of several. */
export function noteOrigin({ evidenceIds: [evidenceId] }: Note): Origin {
  return evidenceId === undefined ? {} : { evidenceId };
}

/** A footnote as lines, its raised number hanging at the left. */
export function setNote(setting: Setting, note: Note): Band[] {
  const style = setting.style('note');
  const element = setting.node('Note', 0);
  const label = setLabel(
    setting,
    String(note.number),
    { ...style, size: style.size * RAISED, colour: setting.document.theme.accent },
    setting.node('Lbl', element),
  );
  const x = Math.max(12, label.width + GAP);
  const target = { kind: 'target' as const, y: 0, target: { to: 'note' as const, number: note.number } };
  return setParagraph(setting, note.inlines, {
    style,
    node: setting.node('P', element),
    origin: noteOrigin(note),
    x,
    // Citations hold many names in other scripts: they stand as the document does.
    rightToLeft: setting.rightToLeft,
    marker: (baseline) => [target, ...label.runs(0, baseline - style.size * 0.3)],
  });
}

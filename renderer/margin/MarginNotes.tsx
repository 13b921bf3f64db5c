import { Square, SquareCheck, Trash2 } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { MarginNote } from '../../engine/nouns/marginNote.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { stampNow } from '../frame/stampNow.ts';
import { dayWords } from '../parts/dayWords.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { t } from '../words/t.ts';

/** What is written beside a fill; with `fillId` null, beside the slot itself or beside a fill that is gone. */
export function MarginNotes({ slotId, fillId }: { slotId: string; fillId: string | null }) {
  const notes = useBriefing(
    useShallow((state) => (state.briefing ? notesAt(state.briefing, slotId, fillId) : NO_NOTES)),
  );
  if (notes.length === 0) return null;
  return (
    <ul className="margin-notes" aria-label={t('To-dos and comments')}>
      {notes.map((note) => (
        <NoteEntry key={note.id} note={note} />
      ))}
    </ul>
  );
}

const NO_NOTES: MarginNote[] = [];

function notesAt({ margin, fills }: Briefing, slotId: string, fillId: string | null): MarginNote[] {
  if (fillId !== null) return margin.filter((note) => note.fillId === fillId);
  const isLost = (note: MarginNote) => note.fillId === null || !fills.some((fill) => fill.id === note.fillId);
  return margin.filter((note) => note.slotId === slotId && isLost(note));
}

function NoteEntry({ note }: { note: MarginNote }) {
  const perform = useBriefing((state) => state.perform);
  const { kind, text, stamp, done } = note;
  const settle = () => {
    const label = done
      ? t('{kind, select, todo {Open to-do again} other {Open comment again}}', { kind })
      : t('{kind, select, todo {Tick to-do} other {Settle comment}}', { kind });
    perform(label, [{ do: 'change-note', note: { ...note, done: done ? null : stampNow() } }]);
  };
  return (
    <li className={`margin-note ${done ? 'is-done' : ''}`}>
      <IconButton
        icon={done ? SquareCheck : Square}
        label={t('{kind, select, todo {Done} other {Settled}}: {text}', { kind, text })}
        aria-pressed={done !== null}
        onClick={settle}
      />
      <p className="margin-text">
        <span className="visually-hidden">{t('{kind, select, todo {to-do} other {comment}}', { kind })}: </span>
        <span dir="auto">{text}</span>
        <span className="margin-about">
          {[stamp.by, dayWords(stamp.at.slice(0, 10)), done ? t('done') : ''].filter((part) => part !== '').join(', ')}
        </span>
      </p>
      <IconButton
        icon={Trash2}
        label={t('{kind, select, todo {Remove to-do} other {Remove comment}}: {text}', { kind, text })}
        onClick={() =>
          perform(t('{kind, select, todo {Remove to-do} other {Remove comment}}', { kind }), [
            { do: 'remove-note', noteId: note.id },
          ])
        }
      />
    </li>
  );
}

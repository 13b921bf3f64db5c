import type { KeyboardEvent, ReactNode } from 'react';
import { walkList } from './walkList.ts';

interface Choice {
  id: string;
  words: ReactNode;
  /** Said in small type behind the words. */
  note: ReactNode;
  /** What it is called, where words and note do not read well one after the other. */
  label?: string;
}

interface ChoiceListProps {
  choices: Choice[];
  label?: string;
  /** Of every button. */
  className?: string;
  /** 'auto' where notes are words of a document, which run as its language does. */
  noteDir?: 'auto';
  onChoose: (id: string) => void;
}

/** One of several is chosen by a click or the arrow keys and Enter; the first has the focus in a sheet. */
export function ChoiceList({ choices, label, className = '', noteDir, onChoose }: ChoiceListProps) {
  return (
    <ul className="slot-choices" aria-label={label} onKeyDown={(event: KeyboardEvent) => walkList(event, 'button')}>
      {choices.map((one, at) => (
        <li key={one.id}>
          <button
            type="button"
            className={className === '' ? 'slot-choice' : `slot-choice ${className}`}
            data-first={at === 0 || undefined}
            aria-label={one.label}
            onClick={() => onChoose(one.id)}
          >
            <span dir="auto">{one.words}</span>
            <span className="slot-count" dir={noteDir}>
              {one.note}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

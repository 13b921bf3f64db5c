import type { KeyboardEvent } from 'react';
import { type Evidence, STAT_CHANGES } from '../../engine/nouns/evidence.ts';
import { type Later, later, t } from '../words/t.ts';
import type { Fields, FieldTrouble } from './fieldsOf.ts';

interface EvidenceFieldsProps {
  evidence: Evidence;
  fields: Fields;
  trouble: FieldTrouble | null;
  onChange: (name: string, text: string) => void;
}

type Row = [name: string, label: Later, more?: 'names' | 'number'];

const ROWS: Record<Evidence['kind'], Row[]> = {
  quote: [
    ['speaker', later('Speaker'), 'names'],
    ['role', later('Role')],
    ['cue', later('Verb')],
    ['via', later('Reported by')],
    ['remark', later('Remark')],
  ],
  stat: [
    ['value', later('Value'), 'number'],
    ['high', later('Upper end'), 'number'],
    ['unit', later('Unit')],
    ['change', later('Qualifier')],
    ['concept', later('Counts // what a number counts')],
    ['attributedTo', later('Said by'), 'names'],
    ['period', later('Period')],
    ['asOf', later('As of')],
    ['remark', later('Remark')],
  ],
  excerpt: [
    ['speaker', later('Speaker'), 'names'],
    ['remark', later('Remark')],
  ],
};

const CHANGE_NAMES: Record<(typeof STAT_CHANGES)[number], Later> = {
  '=': later('as stated'),
  '~': later('about // before a number'),
  '<': later('up to, fewer than'),
  '>': later('at least, more than'),
  up: later('an increase by'),
  down: later('a decrease by'),
};

/** Names that are known in this article, offered by every field for a speaker. */
export const NAMES_ID = 'names-in-this-article';

export function EvidenceFields({ evidence, fields, trouble, onChange }: EvidenceFieldsProps) {
  return (
    <div className="entry-fields">
      {ROWS[evidence.kind].map(([name, label, more]) => {
        const id = `field-${evidence.id}-${name}`;
        const wrong = trouble?.field === name;
        const shared = {
          id,
          className: 'input',
          value: fields[name] ?? '',
          'aria-invalid': wrong || undefined,
          'aria-describedby': wrong ? `${id}-trouble` : undefined,
        };
        return (
          <div key={name} className="entry-field">
            <label htmlFor={id}>{t(label)}</label>
            {name === 'change' ? (
              <select {...shared} onKeyDown={saveOnEnter} onChange={(event) => onChange(name, event.target.value)}>
                {STAT_CHANGES.map((change) => (
                  <option key={change} value={change}>
                    {t(CHANGE_NAMES[change])}
                  </option>
                ))}
              </select>
            ) : (
              <input
                {...shared}
                type="text"
                autoComplete="off"
                spellCheck={false}
                inputMode={more === 'number' ? 'decimal' : undefined}
                list={more === 'names' ? NAMES_ID : undefined}
                placeholder={name === 'remark' ? t('for yourself, never printed') : undefined}
                onChange={(event) => onChange(name, event.target.value)}
              />
            )}
            {wrong ? (
              <p id={`${id}-trouble`} role="alert" className="field-trouble">
                {trouble.sentence}
              </p>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

/** In a text field Enter saves by itself; in a choice it would open the choice. */
function saveOnEnter(event: KeyboardEvent<HTMLSelectElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

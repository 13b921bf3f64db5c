import { CalendarDays } from 'lucide-react';
import { useRef, useState } from 'react';
import { t } from '../words/t.ts';
import { dayInField } from './dayWords.ts';
import { IconButton } from './IconButton.tsx';
import { readDay } from './readDay.ts';

interface DayFieldProps {
  id?: string;
  'aria-describedby'?: string | undefined;
  /** ISO date or ''. */
  value: string;
  required?: boolean;
  onChange: (day: string) => void;
}

/**
 * A day, the same on every screen: written out in the language of the screen, typed in any usual form, or chosen in the platform's
 * calendar. What is no day is told and goes nowhere; the platform's own field would show another form on every machine.
 */
export function DayField({ value, required = false, onChange, ...ids }: DayFieldProps) {
  const [typed, setTyped] = useState<{ text: string; kept: string } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  // Undo, or another hand, changed what is kept: that counts.
  const isTyping = typed !== null && typed.kept === value;
  const text = isTyping ? typed.text : dayInField(value);
  const isOff = readDay(text) === null;
  const type = (written: string) => {
    const day = readDay(written);
    const kept = day ?? value;
    setTyped({ text: written, kept });
    field.current?.setCustomValidity(
      day === null ? t('This is no date. Write it like {day}.', { day: example() }) : '',
    );
    if (kept !== value) onChange(kept);
  };
  return (
    <span className="day-field">
      <input
        {...ids}
        ref={field}
        type="text"
        className="input"
        autoComplete="off"
        required={required}
        aria-invalid={isOff || undefined}
        placeholder={example()}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={() => {
          if (!isOff) setTyped(null);
          else field.current?.reportValidity();
        }}
      />
      {/* Only its calendar is used. */}
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden
        className="day-calendar"
        value={value}
        onChange={(event) => {
          setTyped(null);
          field.current?.setCustomValidity('');
          onChange(event.target.value);
          field.current?.focus();
        }}
      />
      <IconButton icon={CalendarDays} label={t('Calendar')} onClick={() => calendar.current?.showPicker()} />
    </span>
  );
}

/** How a day is written here. */
function example(): string {
  return dayInField('2026-01-31');
}

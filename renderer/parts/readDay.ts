import { calendarDay } from '../../engine/capture/calendarDay.ts';
import { daysIn } from '../../engine/capture/dayIn.ts';
import { monthOf } from '../../engine/capture/monthNames.ts';
import { currentLanguage } from '../words/language.ts';
import { localDay } from './localDay.ts';

/**
 * What a person typed as a day, in ISO form: "12 Jan 2026", "12.1.2026", "12/1/26", "12.1." of this year, "2026-01-12"; with `partial` also a
 * month or a year alone. '' for nothing, null for what is no day the calendar has.
 */
export function readDay(typed: string, partial = false): string | null {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  const language = currentLanguage().slice(0, 2);
  const [found] = daysIn(text, { language });
  if (found && found.start === 0 && found.end >= text.length - 1) return found.day;
  return short(text) ?? (partial ? monthOrYear(text, language) : null);
}

/** Day and month by their figures, the year in two or left out: that of today. */
function short(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[./] ?(\d{1,2})(?:[./] ?(\d{2})?)?$/.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  const whole = year === undefined ? Number(localDay(new Date()).slice(0, 4)) : 2000 + Number(year);
  return calendarDay(whole, Number(month), Number(day)) || null;
}

function monthOrYear(text: string, language: string): string | null {
  if (/^(1[89]|20)\d\d$/.test(text)) return text;
  const [, iso, name, figures, year] =
    /^(?:((?:1[89]|20)\d\d-\d\d)|(?:(\p{L}[\p{L}\p{M}]+)\.?|(\d{1,2})[./])[ ]?((?:1[89]|20)\d\d))$/u.exec(text) ?? [];
  const month = iso ? Number(iso.slice(5)) : name ? monthOf(name, language) : Number(figures ?? 0);
  if (month < 1 || month > 12) return null;
  return iso ?? `${year}-${String(month).padStart(2, '0')}`;
}

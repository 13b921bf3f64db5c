import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dayInField } from '../../renderer/parts/dayWords.ts';
import { localDay } from '../../renderer/parts/localDay.ts';
import { readDay } from '../../renderer/parts/readDay.ts';
import { useLanguage } from '../../renderer/words/language.ts';

const speak = (language: 'en' | 'de') => useLanguage.setState({ language });
afterEach(() => speak('en'));

const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  // A clock's zero is never taken for a day.
  .filter((day) => day !== '1970-01-01');

describe('a typed day', () => {
  it('is read back from how a field shows it, in every language', () => {
    fc.assert(
      fc.property(aDay, fc.constantFrom('en' as const, 'de' as const), (day, language) => {
        speak(language);
        expect(readDay(dayInField(day))).toBe(day);
        expect(readDay(day)).toBe(day);
        expect(readDay(dayInField(day.slice(0, 7)), true)).toBe(day.slice(0, 7));
      }),
    );
  });

  it('may be written in any usual form', () => {
    for (const form of ['12.1.2026', '12. Januar 2026', '12 January 2026', '12/01/2026', '12.1.26', ' 2026-01-12 '])
      expect(readDay(form)).toBe('2026-01-12');
    expect(readDay('12.1.')).toBe(`${localDay(new Date()).slice(0, 4)}-01-12`);
    expect(readDay('')).toBe('');
  });

  it('is a month or a year alone only where that is asked for', () => {
    expect([readDay('Mai 2026', true), readDay('5/2026', true), readDay('2026', true)]).toEqual([
      '2026-05',
      '2026-05',
      '2026',
    ]);
    expect([readDay('May 2026'), readDay('2026')]).toEqual([null, null]);
  });

  it('is none where the calendar has no such day', () => {
    for (const form of ['31.6.2026', '30 February 2026', 'Monday', '13/2026', '0.1.2026', '12.1.2026 or so'])
      expect(readDay(form, true)).toBeNull();
  });
});

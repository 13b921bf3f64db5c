import type { RHYTHMS } from '../nouns/template.ts';

const DAY = 86_400_000;

/** The day of the issue after the one of `day` (ISO dates). The 31st is followed by the last day of a shorter month. */
export function nextDay(day: string, every: (typeof RHYTHMS)[number]): string {
  const at = new Date(`${day}T00:00:00Z`);
  switch (every) {
    case 'day':
      return after(at, 1);
    case 'workday':
      return after(at, at.getUTCDay() === 5 ? 3 : at.getUTCDay() === 6 ? 2 : 1);
    case 'week':
      return after(at, 7);
    case 'month': {
      const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 2, 0)).getUTCDate();
      const date = Math.min(at.getUTCDate(), last);
      return iso(new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, date)));
    }
  }
}

/** '2026-01-31', a day that exists. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && iso(day) === text;
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** An ISO date so many days later. */
export function daysAfter(day: string, days: number): string {
  return after(new Date(`${day}T00:00:00Z`), days);
}

function after(at: Date, days: number): string {
  return iso(new Date(at.getTime() + days * DAY));
}

function iso(at: Date): string {
  return at.toISOString().slice(0, 10);
}

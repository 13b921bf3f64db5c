/** The ISO date of a day that the calendar has; '' for the 31st of June and for a month 0 or 13. */
export function calendarDay(year: number, month: number, day: number): string {
  const time = new Date(Date.UTC(year, month - 1, day));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isReal ? time.toISOString().slice(0, 10) : '';
}

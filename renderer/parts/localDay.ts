/** The analyst's own calendar day as YYYY-MM-DD, not that of Greenwich. */
export function localDay(of: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${of.getFullYear()}-${two(of.getMonth() + 1)}-${two(of.getDate())}`;
}

/** Months as German date lines have them: "10. Januar 2026" is no tenth item of a list. */
const MONTH = 'Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez';

/** What stands before the words of a list item, at the start of a line: `- `, `• `, `2. `, `3) `. The indent is the first group. */
export const BULLET = new RegExp(`^(\\s*)(?:[-*+•–·]|\\d{1,3}[.)](?!\\s+(?:${MONTH})))\\s+(?=\\S)`, 'u');

import { writeNumber } from '../../capture/stats/readNumber.ts';
import { beginning } from '../../nouns/beginning.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import type { Stat } from '../../nouns/evidence.ts';
import { finding } from '../../nouns/finding.ts';
import { type ProseBlock, type ProseInline, paragraphsAt } from '../../nouns/prose.ts';
import type { WrittenProse } from '../placesOf.ts';
import { type Cell, readCell } from './readCells.ts';

type Table = Extract<ProseBlock, { kind: 'table' }>;

interface Column {
  head: string;
  /** Body rows from the top; null where the cell holds words, or nothing. */
  cells: (Cell | null)[];
}

/** Columns of the analyst's tables that do not come to what their row of totals says, and shares that do not make a whole. */
export function findSums(dossier: Dossier, written: WrittenProse[]): Diagnostic[] {
  const stats = new Map(dossier.evidence.flatMap((one) => (one.kind === 'stat' ? [[one.id, one] as const] : [])));
  return written.flatMap((one) =>
    one.prose.flatMap((block, number) => {
      if (block.kind !== 'table') return [];
      const at = paragraphsAt(one.prose).find((cell) => cell.block === number)?.at ?? 0;
      const here = { ...one, place: { ...one.place, start: at, end: at } };
      return tableFindings(block, here, dossier.template.language, (id) => stats.get(id) ?? null);
    }),
  );
}

export const TOTAL =
  /^(?:(?:grand |sub-?|sub |over)?totals?|sum|overall|in all|all together|altogether|summe|zwischensumme|gesamt|gesamtsumme|insgesamt|zusammen|ensemble|итого|всего|합계|σ|∑)(?!\p{L})/iu;
const PART_OF =
  /^(?:[-–—•]\s*)?(?:of which|of whom|thereof|including|incl\.|davon|darunter|dont|de los cuales|в том числе)(?!\p{L})/iu;
/** Columns that are no parts of a whole. */
export const NO_SUM =
  /\bper\b|\bpro\b|\brates?\b|\baverage|\bmean\b|\bavg|\bmedian|\bchange|\bindex|\brank|\bprice|\bgrowth|\byears?\b|\bdays?\b|\bdate|\bturnout|\bcapacity|\buse[d]?\b|\byield|\bmargin|\bØ|Durchschnitt|Schnitt|Veränderung|Wachstum|Preis|Jahr|Rang|Quote|Auslastung/iu;
const MEASURED_ROUGHLY =
  /\b(?:million|billion|thousand|bn|mn|mln|mio|mrd|tsd|millionen|milliarden)\b|’?000s?\b|%|per ?cent|share|prozent|anteil/iu;
const ROUNDED = /round|may not add|gerundet|Rundung/iu;

function tableFindings(
  table: Table,
  written: WrittenProse,
  language: string,
  statNamed: (id: string) => Stat | null,
): Diagnostic[] {
  const [head, ...body] = table.rows;
  if (!head || body.length < 2 || ROUNDED.test(table.caption)) return [];
  const labels = body.map(({ cells }) => plainText(cells[0] ?? []));
  const width = Math.max(...body.map(({ cells }) => cells.length));
  return Array.from({ length: width - 1 }, (_, index) => index + 1).flatMap((at) => {
    const name = plainText(head.cells[at] ?? []);
    const read = body.map(({ cells }) => readCell(cells[at] ?? [], language, statNamed));
    // Words among the numbers ("closed", "about 40"): nobody can say what the column comes to.
    if (NO_SUM.test(name) || read.includes(null)) return [];
    const column = { head: name, cells: read.map((cell) => (cell === 'empty' ? null : cell)) };
    return columnFindings(table, column, labels, written, language);
  });
}

function columnFindings(
  table: Table,
  column: Column,
  labels: string[],
  { place, where }: WrittenProse,
  language: string,
): Diagnostic[] {
  const name = `${column.head === '' ? 'A column' : `The column “${beginning(column.head)}”`} of ${table.caption === '' ? 'a table' : `the table “${beginning(table.caption)}”`} under “${where}”`;
  const total = labels.findLastIndex((label) => TOTAL.test(label));
  const said = column.cells[total];
  if (total < 0) {
    const whole = wholeOf(column);
    if (whole === null) return [];
    return [
      finding({
        code: 'sum-off',
        severity: 'remark',
        sentence: `${name} adds up to ${writeNumber(whole, language)} %.`,
        hint: 'If these are shares of one whole, one of them is not right, or one is missing.',
        place,
        signable: true,
        basis: [column.head, whole],
      }),
    ];
  }
  const sums = sumsOf(column, labels, total);
  const [sum] = sums;
  if (!said || sum === undefined || !isTotal(column, said, labels, total)) return [];
  const slack = slackOf(column, said);
  if (sums.some((one) => Math.abs(one - said.value) <= slack * (1 + 1e-9) + 1e-9 * Math.abs(said.value))) return [];
  const percent = said.percent ? ' %' : '';
  return [
    finding({
      code: 'sum-off',
      severity: 'warning',
      sentence: `${name} adds up to ${writeNumber(sum, language)}${percent}; its row “${beginning(labels[total] ?? '')}” says ${writeNumber(said.value, language)}${percent}.`,
      hint: 'Add it up again, or sign it off if the parts are not meant to make the whole.',
      place,
      signable: true,
      basis: [column.head, sum, said.value],
    }),
  ];
}

/** What the row may be the total of: all parts, those since the total before, the totals before; the parts of parts counted or not. */
function sumsOf({ cells }: Column, labels: string[], total: number): number[] {
  const parts = (from: number, to: number, keep: (label: string) => boolean) => {
    const chosen = cells.slice(from, to).filter((cell, at) => cell !== null && keep(labels[from + at] ?? ''));
    return chosen.length < 2 ? [] : [Number(chosen.reduce((sum, cell) => sum + (cell?.value ?? 0), 0).toPrecision(12))];
  };
  const isTotalRow = (label: string) => TOTAL.test(label);
  const isPart = (label: string) => !isTotalRow(label) && !PART_OF.test(label);
  const own = (label: string) => !isTotalRow(label);
  // The total stands first, over its parts.
  if (total === 0) return [...parts(1, cells.length, isPart), ...parts(1, cells.length, own)];
  const former = labels.slice(0, total).findLastIndex(isTotalRow);
  return [
    ...parts(0, total, isPart),
    ...parts(0, total, own),
    ...parts(former + 1, total, isPart),
    ...parts(0, total, isTotalRow),
  ];
}

/** Between the least and the most of its parts a "total" is their average or a rate; of shares only a whole hundred is a total. */
function isTotal({ cells }: Column, said: Cell, labels: string[], total: number): boolean {
  const others = cells.flatMap((cell, at) => (cell && at !== total && !TOTAL.test(labels[at] ?? '') ? [cell] : []));
  if (others.some((cell) => cell.percent !== said.percent && (cell.percent || said.percent))) return false;
  if (said.percent) return said.value === 100;
  const values = others.map(({ value }) => value);
  return said.value > Math.max(...values) || said.value < Math.min(...values);
}

/** Rounded parts may miss their total by a step, many of them by more; whole numbers by nothing. */
function slackOf({ head, cells }: Column, said: Cell): number {
  const filled = [...cells.flatMap((cell) => cell ?? []), said];
  const steps = filled.map((cell) => (cell.step > 0 ? cell.step : cell.percent || MEASURED_ROUGHLY.test(head) ? 1 : 0));
  const thousands = filled.length > 3 && filled.every(({ value }) => value % 1000 === 0) ? 1000 : 0;
  const whole = filled.every(({ value }) => Number.isInteger(value));
  // Decimals under a head that says "million" are told by their own digits.
  const step = Math.max(thousands, whole ? Math.max(...steps) : Math.max(...filled.map((cell) => cell.step)));
  return step * Math.max(1, filled.length / 4);
}

/** What shares come to that nearly make a whole; null where they do, or where they never would. */
function wholeOf({ cells }: Column): number | null {
  const shares = cells.flatMap((cell) => (cell?.percent && cell.value >= 0 ? cell : []));
  if (shares.length < 3 || shares.length !== cells.length) return null;
  const sum = Number(shares.reduce((all, { value }) => all + value, 0).toPrecision(12));
  const slack = Math.max(1, shares.length / 4);
  return sum >= 95 && sum <= 105 && Math.abs(sum - 100) > slack ? sum : null;
}

function plainText(inlines: ProseInline[]): string {
  return inlines
    .map((one) => (one.kind === 'text' ? one.text : ' '))
    .join('')
    .trim();
}

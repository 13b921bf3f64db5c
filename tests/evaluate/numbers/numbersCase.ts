import { readNumber } from '../../../engine/capture/stats/readNumber.ts';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { contextOf, evidenceId, type Stat } from '../../../engine/nouns/evidence.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import type { Prose, ProseInline } from '../../../engine/nouns/prose.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { figuresBrief } from '../../../templates/figures-brief.ts';
import { keyJudgements } from '../../../templates/key-judgements.ts';
import { sourceOf } from '../../engine/check/sourceOf.ts';

/** A number as its article has it: "520,000 tonnes" of "grain exports" in 2025. */
export interface GivenStat {
  from: string;
  words: string;
  concept: string;
  asOf: string;
  period: string;
  /** Printed as a fill; else only known where the prose cites it. */
  printed: boolean;
  slotId: string;
}

/** A small briefing with what should be found in it. Prose: `[0]` cites the first number, `{0}` prints it; a line `a | b | c` is a row of a table. */
export interface NumbersCase {
  stats: GivenStat[];
  prose: string[];
  language?: string;
  date?: string;
  caption?: string;
  /** Codes of what is planted; empty for a clean one. */
  planted: string[];
}

export function stat(
  from: string,
  words: string,
  concept = '',
  when = '',
  changes: Partial<GivenStat> = {},
): GivenStat {
  const asOf = /^\d{4}(?:-\d\d){0,2}$/.test(when) ? when : (/\b20\d\d\b/.exec(when)?.[0] ?? '');
  const period = asOf === when ? '' : when;
  return { from, words, concept, asOf, period, printed: true, slotId: 'discussion-figures', ...changes };
}

/** The same number with no fill of its own. */
export const cited = (one: GivenStat): GivenStat => ({ ...one, printed: false });

export function dossierOf({ stats, prose, language = 'en', date = '2026-01-12', caption = '' }: NumbersCase): Dossier {
  const names = [...new Set(stats.map(({ from }) => from))];
  const sources = new Map<string, Source>();
  const evidence: Stat[] = [];
  for (const name of names) {
    const own = stats.filter(({ from }) => from === name);
    // Numbers of one article stand well apart.
    const text = own.map(({ words }) => `${words}${' and much else was told that day'.repeat(10)}. `).join('');
    const source = sourceOf(`${name}: ${text}`, { publisher: name, language });
    sources.set(name, source);
  }
  for (const given of stats) {
    const source = sources.get(given.from);
    if (!source) throw new Error('no source');
    evidence.push(evidenceOf(given, source));
  }
  const placed: Fill[] = stats.flatMap(({ printed, slotId }, at) =>
    printed
      ? [
          {
            kind: 'evidence',
            id: `fill_stat${at}`,
            slotId,
            evidenceId: evidence[at]?.id ?? '',
            wording: null,
            speaker: null,
            comment: [],
          },
        ]
      : [],
  );
  const written: Fill[] =
    prose.length === 0
      ? []
      : [{ kind: 'prose', id: 'fill_prose', slotId: 'discussion-text', prose: proseOf(prose, evidence, caption) }];
  const charts = stats.some(({ slotId }) => slotId !== 'discussion-figures');
  const template = { ...(charts ? figuresBrief : keyJudgements), language };
  const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };
  const briefing = newBriefing({ template, title: 'T', date, stamp, id: 'br_test0001' });
  return {
    briefing: { ...briefing, fills: [...placed, ...written] },
    template,
    sources: [...sources.values()],
    evidence,
  };
}

function evidenceOf({ words, concept, asOf, period }: GivenStat, source: Source): Stat {
  const read = readNumber(words, source.language);
  if (!read) throw new Error(`“${words}” is no number`);
  const number = words.replace(/^(?:about|more than|up to|at least|up|down|rund)\s/, '');
  const start = source.text.indexOf(words) + words.length - number.length;
  const end = start + number.length;
  return {
    version: 1,
    kind: 'stat',
    id: evidenceId(source.id, 'stat', start, end),
    sourceId: source.id,
    start,
    end,
    text: number,
    ...contextOf(source.text, start, end),
    state: 'confirmed',
    remark: '',
    ...read,
    change: /^(up|down) \d/.test(words) ? (words.startsWith('up') ? 'up' : 'down') : read.change,
    period,
    asOf,
    attributedTo: '',
    concept,
  };
}

function proseOf(lines: string[], evidence: Stat[], caption: string): Prose {
  const rows = lines.filter((line) => line.includes(' | '));
  const told = lines.filter((line) => !line.includes(' | '));
  const table: Prose =
    rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption,
            rows: rows.map((row) => ({ cells: row.split(' | ').map((cell) => inlinesOf(cell.trim(), evidence)) })),
          },
        ];
  return [...told.map((line) => ({ kind: 'paragraph' as const, inlines: inlinesOf(line, evidence) })), ...table];
}

function inlinesOf(line: string, evidence: Stat[]): ProseInline[] {
  return line
    .split(/(\[\d\]|\{\d\})/)
    .filter((part) => part !== '')
    .map((part): ProseInline => {
      const [, open, at] = /^([[{])(\d)[\]}]$/.exec(part) ?? [];
      const one = at === undefined ? undefined : evidence[Number(at)];
      if (!one) return { kind: 'text', text: part };
      return { kind: open === '[' ? 'cite' : 'evidence', evidenceId: one.id };
    });
}

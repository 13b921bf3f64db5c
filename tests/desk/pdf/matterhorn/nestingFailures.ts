import type { Failure } from './failure.ts';
import { attribute, type StructureElement } from './structureTree.ts';
import type { Subject } from './subject.ts';

interface Rule {
  condition: string;
  /** Where alone the type may stand, and what alone may stand in it. */
  in?: string[];
  holds?: string[];
}

const TABLE = '09-004';
const LIST = '09-005';
const CONTENTS = '09-006';
const RUBY = '09-007';
const WARICHU = '09-008';

/** ISO 32000-1, tables 333 and 336 to 338. */
const RULES: Record<string, Rule> = {
  Table: { condition: TABLE, holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  THead: { condition: TABLE, in: ['Table'], holds: ['TR'] },
  TBody: { condition: TABLE, in: ['Table'], holds: ['TR'] },
  TFoot: { condition: TABLE, in: ['Table'], holds: ['TR'] },
  TR: { condition: TABLE, in: ['Table', 'THead', 'TBody', 'TFoot'], holds: ['TH', 'TD'] },
  TH: { condition: TABLE, in: ['TR'] },
  TD: { condition: TABLE, in: ['TR'] },
  L: { condition: LIST, holds: ['L', 'LI', 'Caption'] },
  LI: { condition: LIST, in: ['L'], holds: ['Lbl', 'LBody'] },
  LBody: { condition: LIST, in: ['LI'] },
  TOC: { condition: CONTENTS, holds: ['TOC', 'TOCI', 'Caption'] },
  TOCI: { condition: CONTENTS, in: ['TOC'], holds: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'] },
  Ruby: { condition: RUBY, holds: ['RB', 'RT', 'RP'] },
  RB: { condition: RUBY, in: ['Ruby'] },
  RT: { condition: RUBY, in: ['Ruby'] },
  RP: { condition: RUBY, in: ['Ruby'] },
  Warichu: { condition: WARICHU, holds: ['WT', 'WP'] },
  WT: { condition: WARICHU, in: ['Warichu'] },
  WP: { condition: WARICHU, in: ['Warichu'] },
};

/** 09: tables, lists, contents and the like are built as they must be. */
export function nestingFailures({ file, tree }: Subject): Failure[] {
  return tree.elements.flatMap((element) => [...misplaced(element), ...captions(element), ...columns(element)]);

  function columns(table: StructureElement): Failure[] {
    if (table.type !== 'Table') return [];
    const rows = table.kids.flatMap((kid) => (kid.type === 'TR' ? [kid] : kid.kids.filter((one) => one.type === 'TR')));
    const widths = rows.map(() => 0);
    rows.forEach((row, at) => {
      for (const cell of row.kids) {
        const wide = file.number(attribute(file, cell, '/Table', '/ColSpan')) ?? 1;
        const high = file.number(attribute(file, cell, '/Table', '/RowSpan')) ?? 1;
        for (let below = at; below < at + high && below < rows.length; below++)
          widths[below] = (widths[below] ?? 0) + wide;
      }
    });
    if (new Set(widths).size < 2) return [];
    return [{ condition: TABLE, sentence: `The rows of a table have ${[...new Set(widths)].join(' or ')} columns.` }];
  }
}

function misplaced({ type, parent, kids, marked }: StructureElement): Failure[] {
  const rule = RULES[type];
  if (!rule) return [];
  const failures: Failure[] = [];
  const fail = (sentence: string) => failures.push({ condition: rule.condition, sentence });
  if (rule.in && !rule.in.includes(parent?.type ?? '')) fail(`${type} stands in ${parent?.type ?? 'no element'}.`);
  // A kid that says itself where alone it may stand is told of there.
  const wrong = rule.holds && kids.find((kid) => !rule.holds?.includes(kid.type) && !RULES[kid.type]?.in);
  if (wrong) fail(`${type} holds ${wrong.type}.`);
  if (rule.holds && marked.length > 0) fail(`${type} holds content of its own.`);
  return failures;
}

function captions({ type, kids }: StructureElement): Failure[] {
  const rule = RULES[type];
  if (!rule?.holds?.includes('Caption')) return [];
  const places = kids.flatMap((kid, at) => (kid.type === 'Caption' ? [at] : []));
  // A table's caption may also stand last (table 337).
  const fits = places.every((at) => at === 0 || (type === 'Table' && at === kids.length - 1));
  if (fits && places.length < 2) return [];
  return [{ condition: rule.condition, sentence: `A ${type} has a caption where none may be.` }];
}

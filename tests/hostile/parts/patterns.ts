import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools.ts';
import type { HostileRow } from '../hostileRow.ts';
import { Watch } from '../watch.ts';

/** Where what strangers wrote is read. */
const ROOMS = [
  'desk/readers',
  'engine/capture',
  'engine/repair',
  'engine/search',
  'engine/alike',
  'engine/check',
  'engine/write',
  'desk/docx',
  'desk/files',
  'engine/find',
  'engine/nouns',
];
/** A regular expression as it stands in the source, behind what can stand before one. */
const LITERAL =
  /(?<=[=(,:[!&|?{};\n]\s*|return )\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)(?=[\s.,;)\]}])/g;
const SHORT = 1500;
const LONG = 4 * SHORT;
/** Characters, and milliseconds of work for them that a reading can spare. */
const TRIED = 100_000;
const SPARED = 1000;

interface Pattern {
  where: string;
  expression: RegExp;
}

/** Every regular expression of ours over what was made to be slow for it: the work is to grow as the text does. */
export async function* patterns(): AsyncGenerator<HostileRow> {
  const watch = await new Watch().open();
  let grows = 0;
  for (const { where, expression } of allPatterns()) {
    for (const pump of pumpsFor(expression.source)) {
      const [short, long] = [workOf(expression, pump, SHORT), workOf(expression, pump, LONG)];
      // Four times the text: four times the work where it is linear, sixteen times where it is quadratic.
      if (long < 1.5 || long / Math.max(short, 0.05) < 9) continue;
      grows += 1;
      await watch.over(`${where} /${expression.source.slice(0, 60)}/ over ${JSON.stringify(pump).slice(0, 30)}`, () => {
        const longer = workOf(expression, pump, LONG * 2);
        // Quadratic from here on: what 100,000 characters would take.
        const expected = longer * (TRIED / (LONG * 2)) ** 2;
        return expected > SPARED ? `100,000 characters would take ${Math.round(expected)} ms` : '';
      });
    }
  }
  const row = await watch.row(
    'regular expressions of ours',
    `${allPatterns().length} expressions, ${grows} growths looked at`,
  );
  yield { ...row, inputs: allPatterns().length };
}

function allPatterns(): Pattern[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const text = readFileSync(join(ROOT, room, name), 'utf8');
        return [...text.matchAll(LITERAL)].flatMap(([, source = '', flags = '']) => {
          try {
            return [{ where: `${room}/${name}`, expression: new RegExp(source, `${flags.replace(/[gy]/g, '')}g`) }];
          } catch {
            return [];
          }
        });
      }),
  );
}

const COMMON = [
  ' ',
  '\t',
  '\n',
  ' \n',
  'a',
  'A',
  'Aa ',
  'a ',
  '1',
  '1,',
  '1.',
  '1 ',
  '-',
  'a-',
  '.',
  ',',
  '"',
  '“',
  '”',
  '“a',
  '(',
  ')',
  '[',
  '<',
  '>',
  '<a ',
  '&',
  '/',
  ':',
  '*',
  '_',
  '`',
  '|',
  'é',
  'http://',
  'a@',
  'A. ',
  '%',
  '=',
];

/** What the expression itself names: its words and signs, one by one, again and again. */
function pumpsFor(source: string): string[] {
  const words = source.match(/[\p{L}]{2,}/gu) ?? [];
  const signs = [...source.replace(/\\[pP]\{[^}]*\}|\\./g, '')].filter((one) => !/[\\^$?+{}]/.test(one));
  return [...new Set([...COMMON, ...words.slice(0, 8).flatMap((word) => [word, `${word} `]), ...signs.slice(0, 20)])];
}

/** Milliseconds of this thread. */
function workOf(expression: RegExp, pump: string, length: number): number {
  const text = `x${pump.repeat(Math.ceil(length / pump.length))}\u0001`;
  const start = process.threadCpuUsage();
  text.replace(expression, '');
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

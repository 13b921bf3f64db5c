import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../../desk/readers/readBytes.ts';
import { suggestEvidence } from '../../../engine/capture/suggestEvidence.ts';
import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import { readQuery } from '../../../engine/search/readQuery.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { ROOT } from '../../tools.ts';
import { type Extent, type HostileRow, sampled } from '../hostileRow.ts';
import { bodied } from '../inputs/pages.ts';
import { Watch } from '../watch.ts';
import { filledWith } from './fields.ts';

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
/** Characters of an article, of its fields, and of each text of a briefing. */
const ARTICLE = 100_000;
const FIELD = 20_000;
const TEXT = 5000;

/**
 * What our regular expressions could be slow for, again and again, through all that reads it. Most of them are quadratic by themselves, as
 * any search for spaces before an end is; what counts is that no text reaches them at a length at which that is felt.
 */
export async function* patterns(extent: Extent): AsyncGenerator<HostileRow> {
  const pumps = sampled([...COMMON, ...namedByExpressions().filter((_, at) => at % 4 === 0)], extent);
  const reading = await new Watch().open();
  for (const pump of pumps) {
    const body = repeated(pump, ARTICLE);
    const field = repeated(pump, FIELD);
    for (const { name, ...article } of bodied(body, field)) {
      await reading.over(`${name} of ${JSON.stringify(pump)}`, async () => {
        suggestEvidence(await readBytes({ ...article, fileName: 'a', url: '', accessedOn: '2026-01-01' }));
      });
    }
  }
  yield reading.row(
    'texts that expressions are slow for',
    `${pumps.length} texts of ${ARTICLE} characters in text, markdown, html, email`,
  );

  const checking = await new Watch().open();
  const { dossier } = await exampleOf('media-digest');
  for (const pump of pumps) {
    await checking.over(`a briefing of ${JSON.stringify(pump)}`, () => {
      checkBriefing(filledWith(dossier, repeated(pump, TEXT)));
      readQuery(repeated(pump, 1000));
    });
  }
  yield checking.row('the same in a briefing and a search', `checks, every text of ${TEXT} characters; queries`);
}

function repeated(pump: string, length: number): string {
  return pump.repeat(Math.ceil(length / pump.length));
}

/** Signs and words that expressions of ours name; every fourth of some two thousand is tried. */
function namedByExpressions(): string[] {
  const sources = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        [...readFileSync(join(ROOT, room, name), 'utf8').matchAll(LITERAL)].map((one) => one[1] ?? ''),
      ),
  );
  return [...new Set(sources.flatMap(namedIn))].filter((one) => !COMMON.includes(one));
}

function namedIn(source: string): string[] {
  const words = source.match(/[\p{L}]{2,}/gu) ?? [];
  const signs = [...source.replace(/\\[pP]\{[^}]*\}|\\./g, '')].filter((one) => !/[\\^$?+{}]/.test(one));
  return [...words.slice(0, 8).map((word) => `${word} `), ...signs.slice(0, 20)];
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

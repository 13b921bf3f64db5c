import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../desk/bridge.ts';
import type { Library } from '../../../desk/library/library.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { readQuery } from '../../../engine/search/readQuery.ts';
import { indexedWords } from '../../../engine/search/searchWords.ts';
import { briefingOf, memo, quoteOf, sourceOf, tickingClock } from './shelfGoods.ts';

let folder: string;
let library: Library;

const FERRY = sourceOf(
  'Ferry line reopens\n“We sail again on Monday,” said Ilka Brandt. The café on the quay is open.',
  {
    publisher: 'Coastal Courier',
    publishedOn: '2026-01-10',
  },
);
const STORM = sourceOf('Storm warning\n“No ferry leaves,” said Odo Vance, while the storm lasts over Straßburg.', {
  publisher: 'Inland Ledger',
  publishedOn: '2025-11-02',
});
const HAFEN = sourceOf('Der Hafen öffnet\n„Wir fahren wieder“, sagte Ilka Brandt. Die Fähre legt ab.', {
  publisher: 'Küstenblatt',
  publishedOn: '2026-02-03',
  language: 'de-AT',
});
const TOKYO = sourceOf('去東京都的渡輪\n東京都政府說：“渡輪星期一重新開航。”', {
  publisher: '海港日報',
  publishedOn: '2024-05-05',
  language: 'zh',
});
const SAIL = quoteOf(FERRY.source, 'We sail again on Monday');
const NONE = quoteOf(STORM.source, 'No ferry leaves', 'Odo Vance');
const FAHREN = quoteOf(HAFEN.source, 'Wir fahren wieder');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  library = openLibrary(folder, tickingClock());
  for (const { source, raw } of [FERRY, STORM, HAFEN, TOKYO]) library.sources.keep(source, raw);
  for (const [{ source }, one] of [
    [FERRY, SAIL],
    [STORM, NONE],
    [HAFEN, FAHREN],
  ] as const) {
    library.evidence.suggest(source, [one]);
  }
  library.briefings.add(briefingOf('br_one1', 'The ferry is what matters.', [SAIL]), memo);
});
afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const NAMES = new Map([
  [FERRY.source.id, 'ferry'],
  [STORM.source.id, 'storm'],
  [HAFEN.source.id, 'hafen'],
  [TOKYO.source.id, 'tokyo'],
  [SAIL.id, 'sail'],
  [NONE.id, 'none'],
  [FAHREN.id, 'fahren'],
  ['br_one1', 'briefing'],
]);
const found = (typed: string) =>
  library.search
    .hits(typed, 50)
    .map((hit) => NAMES.get(hit.id))
    .sort();

describe('search by an analyst’s language', () => {
  it('finds words, beginnings, phrases and their absence', () => {
    expect(found('ferry')).toEqual(['briefing', 'ferry', 'none', 'storm']);
    expect(found('fer')).toEqual(['briefing', 'ferry', 'none', 'storm']);
    expect(found('fer ')).toEqual([]);
    expect(found('"sail again"')).toEqual(['ferry', 'sail']);
    expect(found('"again sail"')).toEqual([]);
    expect(found('ferry -storm')).toEqual(['briefing', 'ferry', 'none']);
    expect(found('ferry -"no ferry"')).toEqual(['briefing', 'ferry']);
  });

  it('knows no accents, and reads scripts without spaces', () => {
    expect(found('cafe')).toEqual(['ferry']);
    expect(found('FÄHRE ')).toEqual(['hafen']);
    expect(found('strassburg')).toEqual(['storm']);
    expect(found('東京')).toEqual(['tokyo']);
    expect(found('京都')).toEqual(['tokyo']);
    expect(found('京東')).toEqual([]);
  });

  it('filters by publisher, speaker, language, kind and day', () => {
    expect(found('publisher:coastal')).toEqual(['ferry', 'sail']);
    expect(found('publisher:kustenblatt')).toEqual(['fahren', 'hafen']);
    expect(found('speaker:"ilka brandt" lang:de')).toEqual(['fahren']);
    expect(found('speaker:brandt -lang:de')).toEqual(['sail']);
    expect(found('kind:quote')).toEqual(['fahren', 'none', 'sail']);
    expect(found('kind:briefing ferry')).toEqual(['briefing']);
    expect(found('after:2026-02')).toEqual(['fahren', 'hafen']);
    expect(found('before:2025')).toEqual(['tokyo']);
    expect(found('kind:source after:2025-11-02 before:2026-02-03')).toEqual(['ferry', 'storm']);
    expect(found('in:title storm')).toEqual(['storm']);
  });

  it('knows what no briefing prints, also after a briefing is gone and back', () => {
    expect(found('unused ferry')).toEqual(['none', 'storm']);
    library.briefings.remove('br_one1');
    expect(found('unused ferry')).toEqual(['ferry', 'none', 'storm']);
    library.briefings.unremove('br_one1');
    expect(found('unused ferry')).toEqual(['none', 'storm']);
  });

  it('counts every kind whatever kind is asked for, and gives stretches', () => {
    expect(library.search.counts('ferry kind:quote')).toEqual({
      source: 2,
      quote: 1,
      stat: 0,
      excerpt: 0,
      briefing: 1,
    });
    const all = library.search.hits('ferry', 50);
    expect([...library.search.hits('ferry', 2), ...library.search.hits('ferry', 2, 2)]).toEqual(all.slice(0, 4));
    expect(library.search.counts('after:soon ')).toEqual({ source: 4, quote: 3, stat: 0, excerpt: 0, briefing: 1 });
  });

  it('tells what can be narrowed to, each without its own filter', () => {
    const { publishers, speakers, languages } = library.search.facets('speaker:brandt');
    expect(publishers).toEqual([
      { name: 'Coastal Courier', count: 1 },
      { name: 'Küstenblatt', count: 1 },
    ]);
    expect(speakers).toEqual([
      { name: 'Ilka Brandt', count: 2 },
      { name: 'Odo Vance', count: 1 },
    ]);
    expect(languages).toEqual([
      { name: 'de', count: 1 },
      { name: 'en', count: 1 },
    ]);
  });

  it('puts a word in the title before one in the text, the newer before the older', () => {
    const twin = (n: number) =>
      sourceOf(`Twin ${n}\nThe heron stands here.`, { publishedOn: `2026-03-0${n}`, title: 'A bird', publisher: 'X' });
    for (const { source, raw } of [twin(1), twin(3), twin(2)]) library.sources.keep(source, raw);
    const heron = sourceOf('Heron\nA text that never says so.', { publishedOn: '2001-01-01' });
    library.sources.keep(heron.source, heron.raw);
    library.evidence.suggest(twin(1).source, [quoteOf(twin(1).source, 'heron', 'Nobody')]);
    expect(library.search.hits('heron', 9).map((hit) => hit.day)).toEqual([
      '2001-01-01',
      '2026-03-01',
      '2026-03-03',
      '2026-03-02',
      '2026-03-01',
    ]);
  });

  it('finds evidence by the paper it now belongs to', () => {
    library.sources.describe(STORM.source.id, { publisher: 'Uplands Echo' });
    expect(found('publisher:uplands')).toEqual(['none', 'storm']);
    expect(found('publisher:inland')).toEqual([]);
  });
});

describe('whatever is typed', () => {
  const bits = [
    'ferry',
    'sail again',
    '"',
    '-',
    'publisher:',
    'kind:quote',
    'lang:de',
    'after:2025',
    'unused',
    'in:title',
  ];
  const odd = [
    '*',
    '(',
    'NEAR',
    'OR',
    '^',
    ':',
    '{',
    '\0',
    '\uD800',
    '東京',
    'stra',
    "'",
    'fä',
    'speaker:"bra',
    '½',
    '-"no',
  ];
  const typing = fc.oneof(
    fc.array(fc.constantFrom(...bits, ...odd), { maxLength: 8 }).map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...bits, ...odd), { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('gives an answer, and what is marked in a hit is what was looked for', () => {
    fc.assert(
      fc.property(typing, (typed) => {
        const hits = library.search.hits(typed, 20);
        const counts = library.search.counts(typed);
        expect(hits.length).toBeLessThanOrEqual(Object.values(counts).reduce((sum, one) => sum + one, 0));
        library.search.facets(typed);
        for (const hit of hits) for (const marked of markedIn(hit)) expect(isWanted(marked, typed)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('marks every word that a hit was found by, in its words or its title', () => {
    const word = fc.constantFrom(
      'ferry',
      'sail',
      'cafe',
      'fahre',
      'brandt',
      'storm',
      'monday',
      'wieder',
      '東京',
      'quay',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        for (const hit of library.search.hits(`${words.join(' ')} -kind:briefing`, 20)) {
          const shown = indexedWords(`${hit.title} ${hit.snippet} ${hit.speaker}`);
          for (const one of words) expect(` ${shown}`).toContain(` ${indexedWords(one)}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  const markedIn = ({ snippet }: SearchHit) =>
    [...snippet.matchAll(/\uE000(.*?)\uE001/gsu)].map((match) => match[1] ?? '');
  const isWanted = (marked: string, typed: string) =>
    readQuery(typed).terms.some(
      ({ words, not, open }) =>
        !not && (open ? indexedWords(marked).startsWith(words.join(' ')) : indexedWords(marked) === words.join(' ')),
    );
});

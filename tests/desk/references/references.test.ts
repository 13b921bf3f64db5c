import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readReferences, referenceFormat } from '../../../desk/references/readReferences.ts';
import { writeReferences } from '../../../desk/references/writeReferences.ts';
import type { CslItem } from '../../../engine/nouns/reference.ts';
import { authorsOf, bylineOf } from '../../../engine/references/authors.ts';
import { cslOfSource, fieldsBeyond, metaOfReference } from '../../../engine/references/referenceMeta.ts';
import { identityOf, isSame } from '../../../engine/references/sameReference.ts';
import { ARTICLE, sourceOf } from '../library/shelfGoods.ts';
import { openTestDesk, type TestDesk } from '../testDesk.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const BIB = `@string{courier = {Coastal Courier}}
@article{brandt, title = {Die F{\\"a}hre f{\\"u}r {Kesmark} \\emph{heute}}, author = {Brandt, Ilka and {Coastal Board}}, journal = courier,
  date = {2026-01-31}, doi = {10.1/X}, url = {https://courier.example/a?b=1&c=2_3}, volume = 3, langid = {german}}
@online{oneil, title = {On 漢字}, author = {O'Neil, Ann}, year = {2025}, url = {https://x.example/b}, abstract = {Long}}`;
const RIS = `TY  - NEWS\r\nTI  - Ferry reopens\r\nAU  - Brandt, Ilka\r\nAU  - Coastal Board\r\nT2  - Coastal Courier\r\nPY  - 2026\r\nDA  - 2026/01/31/\r\nUR  - https://courier.example/c\r\nDO  - 10.2/Y\r\nLA  - en\r\nAB  - Runs on\r\n over a line\r\nKW  - ferry\r\nKW  - port\r\nZZ  - odd\r\nER  - \r\n\r\nTY  - RPRT\r\nTI  - Second\r\nER  - `;

describe('references of other programs', () => {
  let fetched: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('the net was asked'));
  });
  afterEach(() => {
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  it('are read from BibTeX with accents, names, macros and days', async () => {
    const [one, two] = await readReferences(utf8(BIB), 'bib');
    expect(metaOfReference(one ?? {})).toEqual({
      title: 'Die Fähre für Kesmark heute',
      byline: 'Ilka Brandt and Coastal Board',
      publisher: 'Coastal Courier',
      publishedOn: '2026-01-31',
      url: 'https://courier.example/a?b=1&c=2_3',
      language: 'de',
    });
    expect(fieldsBeyond(one ?? {})).toContain('volume');
    expect(metaOfReference(two ?? {})).toMatchObject({ title: 'On 漢字', publishedOn: '' });
    expect(fieldsBeyond(two ?? {})).toEqual(expect.arrayContaining(['abstract', 'issued (no day)']));
  });

  it('are read from RIS, the finer day, all authors, lines that run on; what has no field is kept', async () => {
    const items = await readReferences(utf8(RIS), 'ris');
    expect(items).toHaveLength(2);
    expect(metaOfReference(items[0] ?? {})).toEqual({
      title: 'Ferry reopens',
      byline: 'Ilka Brandt and Coastal Board',
      publisher: 'Coastal Courier',
      publishedOn: '2026-01-31',
      url: 'https://courier.example/c',
      language: 'en',
    });
    expect(items[0]).toMatchObject({
      abstract: 'Runs on over a line',
      keyword: 'ferry, port',
      custom: { ZZ: ['odd'] },
    });
  });

  it('that are none are refused in one sentence', async () => {
    for (const [text, format] of [
      ['no ris at all', 'ris'],
      ['https://evil.example/list.bib', 'bib'],
      ['@article{a, title={x}', 'bib'],
      ['{', 'csl'],
      ['[1, 2]', 'csl'],
      ['[]', 'csl'],
      ['', 'bib'],
    ] as const) {
      await expect(readReferences(utf8(text), format), text).rejects.toThrow(/^Nothing was imported: [^\n]+\.$/);
    }
    expect(['a.ris', 'A.BIB', 'x.json', 'x.pdf', 'ris'].map(referenceFormat)).toEqual([
      'ris',
      'bib',
      'csl',
      null,
      null,
    ]);
  });

  it('written and read again say the same on every card, in all three forms (law)', async () => {
    const word = fc.stringMatching(/^[A-Za-zÄÖÜäöüéøŁłЖж漢字]{2,9}$/);
    const words = fc
      .array(fc.oneof(word, fc.constantFrom('50%', 'A&B', 'x_y', '#1', '$5', 'a~b', '(c)')), {
        minLength: 1,
        maxLength: 5,
      })
      .map((all) => all.join(' '));
    const item = fc.record({
      type: fc.constantFrom('article-newspaper', 'webpage', 'report', 'article-journal'),
      title: words.filter((text) => /\p{L}/u.test(text)),
      author: fc.array(fc.oneof(fc.record({ family: word, given: word }), fc.record({ literal: word })), {
        minLength: 1,
        maxLength: 3,
      }),
      'container-title': word,
      day: fc
        .date({ min: new Date('1950-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      URL: fc.webUrl({ withQueryParameters: true }).filter((url) => !/["'\\{}%]/.test(url)),
      language: fc.constantFrom('en', 'de', 'uk'),
      DOI: fc.constantFrom('10.1000/abc', '10.5/x.y'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 4 }), async (all) => {
        const items: CslItem[] = all.map(({ day, ...one }) => ({
          ...one,
          issued: { 'date-parts': [day.split('-').map(Number)] },
        }));
        for (const format of ['csl', 'ris', 'bib'] as const) {
          const back = await readReferences(writeReferences(items, format), format);
          // A report has its paper in BibTeX as a book's title only.
          expect(back.map(metaOfReference), format).toEqual(items.map(metaOfReference));
          expect(back.every((one, at) => isSame(identityOf(one), identityOf(items[at] ?? {})))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a source as a reference', () => {
  it('says what its card says; what its reference brought stays beneath, what the analyst changed goes above', () => {
    const { source } = sourceOf(ARTICLE, { byline: 'Ilka Brandt and Jan van der Berg', guessed: [] });
    expect(cslOfSource(source, null)).toEqual({
      id: source.id,
      type: 'article-newspaper',
      title: source.title,
      author: [
        { given: 'Ilka', family: 'Brandt' },
        { given: 'Jan', family: 'van der Berg' },
      ],
      'container-title': 'Coastal Courier',
      issued: { 'date-parts': [[2026, 1, 1]] },
      URL: source.url,
      language: 'en',
      accessed: { 'date-parts': [[2026, 1, 1]] },
    });
    const brought = {
      ...cslOfSource(source, null),
      title: '<i>Old</i> title',
      volume: '3',
      DOI: '10.1/x',
      author: [{ literal: 'Ilka Brandt and Jan van der Berg' }],
    };
    expect(cslOfSource(source, brought)).toMatchObject({
      title: source.title,
      volume: '3',
      DOI: '10.1/x',
      author: brought.author,
    });
    expect(bylineOf(authorsOf('Ann O’Neil, Jo Lee and Reuters'))).toBe('Ann O’Neil, Jo Lee and Reuters');
  });
});

describe('references in the library', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openTestDesk();
  });
  afterEach(() => desk.end());
  const capture = (text: string, more: { url?: string; referenceId?: string } = {}) =>
    desk.get('source.capture', {
      format: 'text',
      bytes: utf8(text),
      fileName: '',
      url: more.url ?? '',
      ...(more.referenceId ? { referenceId: more.referenceId } : {}),
    });
  const TEXT = 'Some title of its own\n\nThe ferry sails again on Monday, said the port, after 12 weeks.';

  it('wait for their text, are not doubled, and what no card shows is told', async () => {
    const taken = await desk.get('reference.import', { bytes: utf8(RIS), fileName: 'zotero.ris' });
    expect(taken).toMatchObject({ waiting: 2, attached: 0, known: 0, conflicts: [] });
    expect(taken.beyond.map(({ field }) => field)).toEqual(expect.arrayContaining(['abstract', 'keyword', 'custom']));
    expect(await desk.get('reference.import', { bytes: utf8(RIS), fileName: 'zotero.ris' })).toMatchObject({
      waiting: 0,
      known: 2,
    });
    const other = await desk.get('reference.import', {
      bytes: utf8(RIS.replace('Ferry reopens', 'Ferry opens again')),
      fileName: 'z.ris',
    });
    expect(other).toMatchObject({
      waiting: 0,
      known: 1,
      conflicts: ['“Ferry opens again” is here with other details; those here stay.'],
    });
    expect((await desk.get('reference.waiting', {})).map(({ title }) => title)).toEqual(['Ferry reopens', 'Second']);
    expect(await desk.refused('reference.import', { bytes: utf8('x'), fileName: 'x.docx' })).toMatchObject({
      code: 'unknown-format',
    });
  });

  it('give a capture of their address what the page did not say, and wait no more; a removed article lets them wait again', async () => {
    await desk.get('reference.import', { bytes: utf8(RIS), fileName: 'zotero.ris' });
    const { source } = await capture(TEXT, { url: 'https://www.courier.example/c/' });
    expect((await desk.get('source.open', { id: source.id })).source).toMatchObject({
      byline: 'Ilka Brandt and Coastal Board',
      publisher: 'Coastal Courier',
      publishedOn: '2026-01-31',
    });
    expect((await desk.get('reference.waiting', {})).map(({ title }) => title)).toEqual(['Second']);
    await desk.get('source.remove', { id: source.id });
    expect(await desk.get('reference.waiting', {})).toHaveLength(2);
  });

  it('take the text that is captured for them, whatever it is called', async () => {
    await desk.get('reference.import', { bytes: utf8(RIS), fileName: 'zotero.ris' });
    const [, second] = await desk.get('reference.waiting', {});
    await capture(TEXT, { referenceId: second?.id ?? '' });
    expect((await desk.get('reference.waiting', {})).map(({ title }) => title)).toEqual(['Ferry reopens']);
  });

  it('find the article that is here already and fill its empty fields only', async () => {
    const { source } = await capture(TEXT, { url: 'https://courier.example/c' });
    await desk.get('source.describe', { id: source.id, meta: { publisher: 'My own paper' } });
    expect(await desk.get('reference.import', { bytes: utf8(RIS), fileName: 'zotero.ris' })).toMatchObject({
      attached: 1,
      waiting: 1,
    });
    expect((await desk.get('source.open', { id: source.id })).source).toMatchObject({
      publisher: 'My own paper',
      publishedOn: '2026-01-31',
    });
  });

  it('go out again as they came, with the sources of a briefing or with all', async () => {
    await desk.get('reference.import', { bytes: utf8(RIS), fileName: 'zotero.ris' });
    await capture(TEXT, { url: 'https://courier.example/c' });
    await desk.get('reference.export', { as: 'csl' });
    const [file] = desk.delivered.at(-1) ?? [];
    expect(file?.name).toBe('Briefwright sources.json');
    const [item] = JSON.parse(new TextDecoder().decode(file?.bytes)) as CslItem[];
    expect(item).toMatchObject({ DOI: '10.2/Y', abstract: 'Runs on over a line', keyword: 'ferry, port' });
    const { dossier } = await desk.get('briefing.example', { templateId: 'media-digest' });
    await desk.get('reference.export', { as: 'bib', briefingId: dossier.briefing.id });
    const text = new TextDecoder().decode(desk.delivered.at(-1)?.[0]?.bytes);
    expect(text.match(/^@\w+\{/gm)?.length).toBe(dossier.sources.length);
  });

  it('that wait go out with the sources, and come back as the same', async () => {
    await desk.get('reference.import', { bytes: utf8(RIS), fileName: 'zotero.ris' });
    const before = await desk.get('reference.waiting', {});
    expect(before).toHaveLength(2);
    for (const as of ['csl', 'ris', 'bib'] as const) {
      await desk.get('reference.export', { as });
      const [file] = desk.delivered.at(-1) ?? [];
      const text = new TextDecoder().decode(file?.bytes);
      for (const { title } of before) expect(text).toContain(title);
    }
    await desk.get('reference.export', { as: 'csl' });
    const [file] = desk.delivered.at(-1) ?? [];
    const again = await desk.get('reference.import', { bytes: file?.bytes ?? utf8(''), fileName: 'again.json' });
    expect(again).toMatchObject({ waiting: 0, known: 2, conflicts: [] });
  });
});

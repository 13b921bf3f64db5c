import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDossier } from '../../../desk/library/addDossier.ts';
import { dossierOf } from '../../../desk/library/dossierOf.ts';
import type { Library } from '../../../desk/library/library.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { knowSeals } from '../../../desk/library/seals.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import { dossier as anyDossier } from '../../laws/arbitraryNouns.ts';
import { ARTICLE, briefingOf, memo, quoteOf, sourceOf, tickingClock } from './shelfGoods.ts';

let folder: string;
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelves-'));
  library = openLibrary(folder, tickingClock());
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const { source, raw } = sourceOf(ARTICLE);
const quote = quoteOf(source, 'We sail again on Monday,');
const other = sourceOf('Harbour tolls to rise\nTolls rise by 4 per cent in May.');

function stock() {
  library.sources.keep(source, raw);
  library.evidence.suggest(source, [quote]);
}

describe('sources', () => {
  it('are listed newest first with counts', () => {
    stock();
    library.sources.keep(other.source, other.raw);
    library.evidence.keep({ ...quote, state: 'confirmed' });
    const [first, second] = library.sources.list();
    expect(first).toMatchObject({ id: other.source.id, suggested: 0, confirmed: 0 });
    expect(second).toMatchObject({ id: source.id, suggested: 0, confirmed: 1, words: 29, damage: 0 });
  });

  it('stay as captured when captured again', () => {
    stock();
    library.sources.keep({ ...source, title: 'Another' }, raw);
    expect(library.sources.open(source.id).title).toBe(source.title);
    expect(library.sources.list()).toHaveLength(1);
  });

  it('take corrected metadata, which is then no guess; the capture stays beneath', () => {
    stock();
    const described = library.sources.describe(source.id, { publisher: 'Courier of the Coast', byline: 'A. Reed' });
    expect(described).toEqual({
      ...source,
      publisher: 'Courier of the Coast',
      byline: 'A. Reed',
      guessed: ['title', 'publishedOn'],
    });
    expect(library.sources.open(source.id)).toEqual(described);
    const db = new DatabaseSync(library.path, { readOnly: true });
    const { captured } = db.prepare('SELECT captured FROM sources').get() as { captured: string };
    db.close();
    expect(JSON.parse(captured)).toEqual(source);
    expect(() => library.sources.describe(source.id, { url: 'javascript:alert(1)' })).toThrow(/must begin with http/);
  });

  it('cannot be changed in text or bytes, not even by hand', () => {
    stock();
    const db = new DatabaseSync(library.path);
    knowSeals(db);
    expect(() => db.exec("UPDATE sources SET captured = '{}'")).toThrow(/a capture never changes/);
    expect(() => db.exec("UPDATE sources SET raw = x'00'")).toThrow(/a capture never changes/);
    db.close();
  });

  it('are removed with their evidence, but not while a briefing prints it', () => {
    stock();
    library.briefings.add(briefingOf('br_one1', 'x', [quote]), memo);
    expect(() => library.sources.remove(source.id)).toThrow(/the briefing “About br_one1” prints evidence from it/);
    expect(() => library.evidence.remove(quote.id)).toThrow(/prints it/);
    library.briefings.remove('br_one1');
    library.sources.remove(source.id);
    expect(library.sources.list()).toEqual([]);
    expect(library.evidence.ofSource(source.id)).toEqual([]);
    expect(library.search.hits('sail', 10)).toEqual([]);
    expect(() => library.sources.open(source.id)).toThrow(/no longer in the library/);
  });
});

describe('evidence', () => {
  it('is word for word or refused', () => {
    stock();
    for (const wrong of [
      { ...quote, text: 'We sail never on Monday,' },
      { ...quote, start: quote.start + 1 },
      { ...quote, end: quote.start },
      { ...quote, start: 10_000, end: 10_001 },
    ]) {
      expect(() => library.evidence.keep(wrong)).toThrow(/not word for word/);
    }
    expect(() => library.evidence.keep({ ...quote, sourceId: 'src_0000' })).toThrow(/no longer in the library/);
  });

  it('takes its surroundings from the source, whatever it says', () => {
    stock();
    expect(library.evidence.keep({ ...quote, before: 'forged', after: 'forged' })).toEqual(quote);
  });

  it('is not moved to another source', () => {
    stock();
    library.sources.keep(other.source, other.raw);
    const moved = { ...quoteOf(other.source, 'Tolls rise'), id: quote.id };
    expect(() => library.evidence.keep(moved)).toThrow(/belongs to another article/);
  });

  it('keeps what the analyst made of it when suggested again', () => {
    stock();
    const mine: Evidence = { ...quote, state: 'confirmed', remark: 'strong' };
    library.evidence.keep(mine);
    library.evidence.suggest(source, [quote]);
    expect(library.evidence.find(quote.id)).toEqual(mine);
  });

  it('that was rejected stays so, is counted for nothing and found by no search until it is put back', () => {
    stock();
    const found = () => library.search.hits('sail again', 10).filter((hit) => hit.kind === 'evidence').length;
    expect(found()).toBe(1);
    library.evidence.keep({ ...quote, state: 'rejected' });
    library.evidence.suggest(source, [quote]);
    expect(library.evidence.find(quote.id)?.state).toBe('rejected');
    expect(library.sources.list()[0]).toMatchObject({ suggested: 0, confirmed: 0 });
    expect(found()).toBe(0);
    library.evidence.keep(quote);
    expect(found()).toBe(1);
  });

  it('comes in the order of the text', () => {
    stock();
    const late = quoteOf(source, 'The line carried 41,200 people');
    const early = quoteOf(source, 'Ferry line to Kesmark');
    library.evidence.keep(late);
    library.evidence.keep(early);
    expect(library.evidence.ofSource(source.id).map((one) => one.id)).toEqual([early.id, quote.id, late.id]);
  });
});

describe('briefings', () => {
  it('refuse a save that started from an older one', () => {
    stock();
    const { briefing } = library.briefings.add(briefingOf('br_one1', 'first', [quote]), memo);
    expect(library.briefings.save(briefingOf('br_one1', 'mine'), memo, 1)).toBe(2);
    expect(() => library.briefings.save(briefing, memo, 1)).toThrow(/saved elsewhere/);
    expect(library.briefings.open('br_one1').briefing).toEqual(briefingOf('br_one1', 'mine'));
    expect(() => library.briefings.save(briefing, memo, 7)).toThrow(/saved elsewhere/);
  });

  it('are listed last changed first, by sequence and not by a clock that runs backwards', () => {
    library.close();
    let at = Date.parse('2026-06-01');
    library = openLibrary(folder, () => {
      at -= 86_400_000;
      return new Date(at).toISOString();
    });
    for (const id of ['br_aaaa', 'br_bbbb', 'br_cccc']) library.briefings.add(briefingOf(id, 'x'), memo);
    library.briefings.save(briefingOf('br_aaaa', 'y'), memo, 1);
    expect(library.briefings.list().map((one) => one.id)).toEqual(['br_aaaa', 'br_cccc', 'br_bbbb']);
    expect(library.briefings.list()[0]).toMatchObject({
      title: 'About br_aaaa',
      templateId: 'test-memo',
      templateName: 'Test memo',
      fills: 1,
      pinned: false,
    });
  });

  it('are removed and taken back whole', () => {
    library.briefings.add(briefingOf('br_one1', 'findable words'), memo);
    library.briefings.remove('br_one1');
    expect(library.briefings.list()).toEqual([]);
    expect(library.search.hits('findable', 5)).toEqual([]);
    expect(() => library.briefings.open('br_one1')).toThrow(/was removed/);
    expect(() => library.briefings.save(briefingOf('br_one1', 'x'), memo, 1)).toThrow(/removed elsewhere/);
    library.briefings.unremove('br_one1');
    expect(library.briefings.open('br_one1').briefing).toEqual(briefingOf('br_one1', 'findable words'));
    expect(library.search.hits('findable', 5)).toHaveLength(1);
  });

  it('stay with the very template they were made with', () => {
    library.briefings.add(briefingOf('br_one1', 'x'), memo);
    library.briefings.add(briefingOf('br_two2', 'x'), { ...memo, name: 'Another by the same name and version' });
    expect(library.briefings.open('br_one1').template.name).toBe('Test memo');
    expect(library.briefings.open('br_two2').template.name).toBe('Another by the same name and version');
  });
});

describe('several changes together', () => {
  it('are all undone when one fails', () => {
    expect(() =>
      library.together(() => {
        stock();
        library.briefings.add(briefingOf('br_one1', 'x'), memo);
        throw new Error('invented');
      }),
    ).toThrow('invented');
    expect(library.sources.list()).toEqual([]);
    expect(library.briefings.list()).toEqual([]);
    stock();
    expect(library.sources.list()).toHaveLength(1);
  });
});

describe('a dossier', () => {
  it('comes in whole and goes out as it came', () => {
    fc.assert(
      fc.property(anyDossier, fc.nat(1e9), ({ dossier, raw }, n) => {
        const briefing = {
          ...dossier.briefing,
          id: `br_${String(n).padStart(10, '0')}`,
          fills: dossier.evidence.map((one, i) => ({
            kind: 'evidence' as const,
            id: `fill_${i}0000`,
            slotId: 's',
            evidenceId: one.id,
            wording: null,
            speaker: null,
            comment: [],
          })),
        };
        if (library.briefings.has(briefing.id)) return;
        const fresh = dossier.sources.every((one) => !library.sources.has(one.id));
        if (!fresh) return;
        const kept = addDossier(library, { ...dossier, briefing }, raw);
        const out = dossierOf(library, kept.briefing, kept.template);
        const used = new Set(dossier.evidence.map((one) => one.sourceId));
        expect(out).toEqual({ ...dossier, briefing, sources: dossier.sources.filter((one) => used.has(one.id)) });
      }),
      { numRuns: 40 },
    );
  });

  it('leaves nothing behind when its evidence does not fit', () => {
    const dossier = {
      briefing: briefingOf('br_one1', 'x', [quote]),
      template: memo,
      sources: [source],
      evidence: [{ ...quote, text: 'forged' }],
    };
    expect(() => addDossier(library, dossier, new Map([[source.id, raw]]))).toThrow(/not word for word/);
    expect(library.sources.list()).toEqual([]);
    expect(library.templates.list()).toEqual([]);
  });
});

describe('search', () => {
  it('finds words in articles, evidence and briefings, without accents and by their beginning', () => {
    stock();
    library.briefings.add(briefingOf('br_one1', 'Why the ferry matters.'), memo);
    expect(library.search.hits('cafe crews', 10).map((hit) => hit.kind)).toEqual(['source']);
    expect(
      library.search
        .hits('sail monday', 10)
        .map((hit) => hit.kind)
        .sort(),
    ).toEqual(['evidence', 'source']);
    expect(library.search.hits('brandt', 10)[0]?.kind).toBe('evidence');
    expect(library.search.hits('matt', 10)).toEqual([
      {
        kind: 'briefing',
        id: 'br_one1',
        sourceId: 'br_one1',
        title: 'About br_one1',
        snippet: expect.stringContaining('\uE000matters\uE001'),
        piece: '',
        confirmed: false,
        speaker: '',
        publisher: '',
        day: expect.any(String),
        start: -1,
      },
    ]);
    const [evidence] = library.search.hits('sail again on', 10).filter((hit) => hit.kind === 'evidence');
    expect(evidence).toMatchObject({ id: quote.id, sourceId: source.id, title: source.title });
    expect(library.search.hits('ferry', 1)).toHaveLength(1);
    expect(library.search.hits('nowhere', 10)).toEqual([]);
  });

  it('follows every change', () => {
    stock();
    library.sources.describe(source.id, { title: 'Ropes and anchors' });
    expect(library.search.hits('anchors', 5).map((hit) => hit.title)).toEqual(['Ropes and anchors']);
    library.evidence.keep({ ...quote, remark: 'keystone' });
    expect(library.search.hits('keystone', 5).map((hit) => hit.id)).toEqual([quote.id]);
    library.evidence.remove(quote.id);
    expect(library.search.hits('keystone', 5)).toEqual([]);
    library.briefings.add(briefingOf('br_one1', 'alpha'), memo);
    library.briefings.save(briefingOf('br_one1', 'omega'), memo, 1);
    expect(library.search.hits('alpha', 5)).toEqual([]);
    expect(library.search.hits('omega', 5)).toHaveLength(1);
  });

  it('is safe for whatever is typed', () => {
    stock();
    const odd = fc.constantFrom(
      '"',
      '*',
      '(',
      ')',
      'NEAR',
      'AND',
      'OR',
      'NOT',
      '^',
      ':',
      '{',
      '}',
      '-',
      '+',
      'title',
      '\0',
      '\uD800',
      'sail',
      "'",
      ';',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(odd, { maxLength: 12 }).map((parts) => parts.join(' ')),
          fc.array(odd).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (typed) => {
          for (const hit of library.search.hits(typed, 5)) expect(typeof hit.snippet).toBe('string');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lets no text forge the marks of a hit', () => {
    const forged = sourceOf('The \uE000quay\uE001 is long and the quay is old.');
    library.sources.keep(forged.source, forged.raw);
    expect(library.search.hits('old', 1)[0]?.snippet).not.toContain('\uE000quay');
  });
});

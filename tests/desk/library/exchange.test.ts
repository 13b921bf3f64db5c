import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackBriefing } from '../../../desk/files/briefingFile.ts';
import { addDossier } from '../../../desk/library/addDossier.ts';
import { writeExport } from '../../../desk/library/exchange/writeExport.ts';
import type { Library } from '../../../desk/library/library.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import { png } from '../../fixtures/pictures.ts';
import { dossier as anyDossier } from '../../laws/arbitraryNouns.ts';
import { ARTICLE, briefingOf, memo, quoteOf, sourceOf, tickingClock } from './shelfGoods.ts';

let folder: string;
let made = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exchange-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fresh = () => openLibrary(join(folder, `library${made++}`), tickingClock());
const exported = (library: Library): Uint8Array => {
  const path = join(folder, `export${made++}.zip`);
  writeExport(library, path);
  return new Uint8Array(readFileSync(path));
};
const { source, raw } = sourceOf(ARTICLE);
const quote = quoteOf(source, 'We sail again on Monday,');

/** A library with something of everything. */
function filled(): Library {
  const library = fresh();
  library.sources.keep(source, raw);
  library.sources.describe(source.id, { title: 'Ferry again' });
  library.sources.judge(source.id, { grade: { ...source.grade, reliability: 'B' } });
  library.evidence.suggest(source, [quote, quoteOf(source, 'The line carried 41,200 people in 2025.')]);
  library.evidence.keep({ ...quote, state: 'confirmed', remark: 'good' });
  const picture = png({ width: 3, height: 2 });
  library.media.keep(picture);
  library.houses.keep('Letterhead', 'letter.docx', new TextEncoder().encode('a word file'));
  const { briefing } = library.briefings.add(briefingOf('br_one1', 'x', [quote]), memo);
  library.briefings.save({ ...briefing, variables: { ...briefing.variables, title: 'A / B' } }, memo, 1);
  library.briefings.add(briefingOf('br_two2', 'y'), { ...memo, version: 2 });
  library.briefings.add(briefingOf('br_gone', 'z'), memo);
  library.briefings.remove('br_gone');
  library.briefings.pin('br_two2', true);
  library.snapshots.add(briefing, memo, {
    id: 'snap_1111',
    by: 'T.',
    why: 'named',
    name: 'first',
    words: 1,
    added: 1,
    removed: 0,
  });
  library.drafts.keep({ ...memo, id: 'my-memo', name: 'My memo' }, 0);
  library.settings.set('analyst', 'T. Ester');
  return library;
}

describe('a library exported', () => {
  it('and taken into an empty one is exported again with the same bytes, everything in its place', () => {
    const one = filled();
    const bytes = exported(one);
    const other = fresh();
    const taken = other.exchange.take(bytes);
    expect(taken).toEqual({
      added: {
        sources: 1,
        evidence: 2,
        briefings: 3,
        versions: 1,
        templates: 2,
        houses: 1,
        pictures: 1,
        references: 0,
      },
      known: 0,
      conflicts: [],
    });
    expect(Buffer.compare(exported(other), bytes)).toBe(0);
    expect(other.briefings.list()).toEqual(one.briefings.list());
    expect(other.briefings.open('br_one1')).toEqual(one.briefings.open('br_one1'));
    expect(other.sources.open(source.id)).toEqual(one.sources.open(source.id));
    expect(other.evidence.ofSource(source.id)).toEqual(one.evidence.ofSource(source.id));
    expect(other.search.hits('Kesmark', 9)).toEqual(one.search.hits('Kesmark', 9));
    expect(other.briefings.usesOf(source.id)).toEqual(one.briefings.usesOf(source.id));
    expect(other.drafts.list()).toEqual(one.drafts.list());
    expect(other.snapshots.list('br_one1')).toEqual(one.snapshots.list('br_one1'));
    other.briefings.unremove('br_gone');
    expect(other.briefings.list()).toHaveLength(3);
    one.close();
    other.close();
  });

  it('whatever is in it, comes back with the same bytes (law), and twice is the same as once', () => {
    fc.assert(
      fc.property(fc.array(anyDossier, { minLength: 1, maxLength: 3 }), (dossiers) => {
        const one = fresh();
        for (const { dossier, raw } of dossiers) {
          if (!one.briefings.has(dossier.briefing.id)) addDossier(one, dossier, raw);
        }
        const bytes = exported(one);
        const other = fresh();
        other.exchange.take(bytes);
        expect(Buffer.compare(exported(other), bytes)).toBe(0);
        const again = other.exchange.take(bytes);
        expect(again.conflicts).toEqual([]);
        expect(Object.values(again.added).every((count) => count === 0)).toBe(true);
        expect(Buffer.compare(exported(other), bytes)).toBe(0);
        one.close();
        other.close();
      }),
      { numRuns: 15 },
    );
  });

  it('says what each file is, holds the bytes as they came, and every briefing as a file of its own', () => {
    const library = filled();
    const files = unzipSync(exported(library));
    expect(new TextDecoder().decode(files['README.txt'])).toContain('sources.jsonl');
    expect(files[`sources/${source.id}.txt`]).toEqual(raw);
    expect(Object.keys(files).filter((name) => name.endsWith('.briefing'))).toHaveLength(2);
    const mailed = Object.entries(files).find(([name]) => name.endsWith('.briefing') && /A/.test(name))?.[1];
    expect(unpackBriefing(mailed ?? new Uint8Array()).dossier.briefing.id).toBe('br_one1');
    const { files: hashes } = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as {
      files: Record<string, string>;
    };
    for (const [name, hash] of Object.entries(hashes)) expect(hashOf(files[name] ?? new Uint8Array()), name).toBe(hash);
    expect(Object.keys(hashes).length).toBe(Object.keys(files).length - 2);
    library.close();
  });
});

describe('taken into a filled library', () => {
  it('nothing is doubled, ours stays, and what differs is told', () => {
    const one = filled();
    const bytes = exported(one);
    one.close();
    const mine = fresh();
    mine.sources.keep(source, raw);
    mine.sources.describe(source.id, { title: 'My own title' });
    mine.evidence.suggest(source, [quote]);
    mine.evidence.keep({ ...quote, state: 'rejected' });
    mine.briefings.add(briefingOf('br_one1', 'mine'), memo);
    mine.houses.keep('letterhead', 'x.docx', new TextEncoder().encode('another'));
    const taken = mine.exchange.take(bytes);
    expect(taken.conflicts).toEqual([
      'The article “Ferry again” is here with other details, grade or repairs; those here stay.',
      '“We sail again on Monday,” is here with another decision or other details; those here stay.',
      'The briefing “A / B” is here in another state; the one of the file came in beside it.',
      'A house file “Letterhead” is here already; the one of the file is called “Letterhead 2”.',
    ]);
    expect(mine.sources.open(source.id).title).toBe('My own title');
    expect(mine.evidence.find(quote.id)?.state).toBe('rejected');
    expect(
      mine.briefings
        .list()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['A / B', 'About br_one1', 'About br_two2']);
    const before = mine.briefings.list();
    expect(mine.exchange.take(bytes).added.briefings).toBe(0);
    expect(mine.briefings.list()).toEqual(before);
    mine.close();
  });

  it('nothing half: a broken file changes nothing', () => {
    const one = filled();
    const good = unzipSync(exported(one));
    one.close();
    const mine = fresh();
    mine.briefings.add(briefingOf('br_mine', 'mine'), memo);
    const before = exported(mine);
    const text = (name: string) => new TextDecoder().decode(good[name]);
    const rehash = (files: Record<string, Uint8Array>) => {
      const manifest = JSON.parse(text('manifest.json')) as { files: Record<string, string> };
      for (const name of Object.keys(manifest.files)) if (files[name]) manifest.files[name] = hashOf(files[name]);
      return { ...files, 'manifest.json': new TextEncoder().encode(JSON.stringify(manifest)) };
    };
    const utf8 = (words: string) => new TextEncoder().encode(words);
    const broken: [string, Record<string, Uint8Array>][] = [
      ['not what its manifest says', { ...good, [`sources/${source.id}.txt`]: utf8('other') }],
      ['do not have its hash', rehash({ ...good, [`sources/${source.id}.txt`]: utf8('other') })],
      [
        'not word for word',
        rehash({ ...good, 'evidence.jsonl': utf8(text('evidence.jsonl').replace('We sail again', 'We walk again')) }),
      ],
      ['names an article that is not in it', rehash({ ...good, 'sources.jsonl': utf8('') })],
      ['line 1” is not readable', rehash({ ...good, 'briefings.jsonl': utf8('{"a":\n') })],
      ['does not fit', rehash({ ...good, 'houses.jsonl': utf8('{"id":1}\n') })],
      ['does not belong in it', { ...good, '../evil.txt': utf8('x') }],
      [
        'newer Briefwright',
        { ...good, 'manifest.json': utf8(text('manifest.json').replace('"version": 1', '"version": 2')) },
      ],
      ['“manifest.json” is missing', { 'README.txt': utf8('x') }],
    ];
    for (const [why, files] of broken) expect(() => mine.exchange.take(zipSync(files)), why).toThrow(why);
    expect(() => mine.exchange.take(utf8('no zip'))).toThrow(/no zip archive/);
    expect(Buffer.compare(exported(mine), before)).toBe(0);
    mine.close();
  });

  it('leaves no half export under its name and no temporary file', () => {
    const library = filled();
    expect(() => writeExport(library, join(folder, 'no', 'such.zip'))).toThrow(/not there/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp') || name.endsWith('.zip'))).toEqual([]);
    library.close();
  });
});

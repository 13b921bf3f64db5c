import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packBriefing, unpackBriefing } from '../../../desk/files/briefingFile.ts';
import { stableJson } from '../../../desk/files/stableJson.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { dossier as anyDossier } from '../../laws/arbitraryNouns.ts';
import { ARTICLE, briefingOf, memo, quoteOf, sourceOf } from '../library/shelfGoods.ts';

const { source, raw } = sourceOf(ARTICLE);
const quote = quoteOf(source, 'We sail again on Monday,');
const dossier = {
  briefing: briefingOf('br_one1', 'It sails.', [quote]),
  template: memo,
  sources: [source],
  evidence: [quote],
};
const rawOf = new Map([[source.id, raw]]);
const packed = packBriefing(dossier, rawOf);

/** The entries of the good file, to be changed and zipped again. */
const entries = (): Record<string, Uint8Array> => ({
  'briefing.json': stableJson(dossier.briefing),
  'template.json': stableJson(dossier.template),
  'evidence.json': stableJson(dossier.evidence),
  [`sources/${source.id}.json`]: stableJson(source),
  [`sources/${source.id}.raw`]: raw,
});
const rezip = (changes: Record<string, Uint8Array | null>) => {
  const all = Object.entries({ ...entries(), ...changes }).filter(
    (entry): entry is [string, Uint8Array] => entry[1] !== null,
  );
  return zipSync(Object.fromEntries(all));
};

function refusalOf(bytes: Uint8Array): Refusal {
  try {
    unpackBriefing(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message).toMatch(/^[^\n]{10,400}\.$/);
    return error;
  }
  throw new Error('was not refused');
}

describe('a .briefing file', () => {
  it('gives back what was packed', () => {
    expect(unpackBriefing(packed)).toEqual({
      dossier,
      raw: new Map([[source.id, Buffer.from(raw)]]),
      media: new Map(),
    });
  });

  it('gives back any dossier, and the same dossier gives the same bytes', () => {
    fc.assert(
      fc.property(anyDossier, ({ dossier, raw }) => {
        const bytes = packBriefing(dossier, raw);
        const back = unpackBriefing(bytes);
        expect(back.dossier).toEqual(dossier);
        for (const [id, one] of raw) expect(Buffer.from(one).equals(back.raw.get(id) ?? new Uint8Array())).toBe(true);
        const turned = {
          ...dossier,
          sources: [...dossier.sources].reverse(),
          evidence: [...dossier.evidence].reverse(),
        };
        expect(Buffer.from(packBriefing(turned, raw)).equals(bytes)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('takes the surroundings of evidence from the source, whatever the file says', () => {
    const forged = rezip({ 'evidence.json': stableJson([{ ...quote, before: 'They lied: ', after: '' }]) });
    expect(unpackBriefing(forged).dossier).toEqual(dossier);
  });

  it('does not depend on the time zone', () => {
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      expect(Buffer.from(packBriefing(dossier, rawOf)).equals(packed)).toBe(true);
    } finally {
      process.env.TZ = before;
    }
  });
});

describe('a broken .briefing file is refused in one sentence', () => {
  it.each([
    ['empty', new Uint8Array(), 'empty-file'],
    ['no zip', new TextEncoder().encode('hello, I am no zip at all, sorry'), 'broken-file'],
    ['a zip of nothing', zipSync({}), 'broken-file'],
    ['without its template', rezip({ 'template.json': null }), 'broken-file'],
    ['with a foreign file', rezip({ 'run.exe': raw }), 'broken-file'],
    ['with a name that climbs out', rezip({ '../../evil.json': raw }), 'broken-file'],
    ['with an absolute name', rezip({ '/etc/cron.d/x': raw }), 'broken-file'],
    ['with a name that climbs in the middle', rezip({ 'sources/../../x.raw': raw }), 'broken-file'],
    [
      'with bytes that were changed',
      rezip({ [`sources/${source.id}.raw`]: new TextEncoder().encode('other') }),
      'untrue',
    ],
    ['without the bytes of a source', rezip({ [`sources/${source.id}.raw`]: null }), 'untrue'],
    ['with bytes of no source', rezip({ 'sources/src_0000.raw': raw }), 'untrue'],
    [
      'with a source under another id',
      rezip({ [`sources/${source.id}.json`]: stableJson({ ...source, id: 'src_0000' }) }),
      'untrue',
    ],
    [
      'with words that are not in the source',
      rezip({ 'evidence.json': stableJson([{ ...quote, text: 'We sail never on Monday,' }]) }),
      'untrue',
    ],
    [
      'with evidence of no source',
      rezip({ 'evidence.json': stableJson([{ ...quote, sourceId: 'src_0000' }]) }),
      'untrue',
    ],
    ['with evidence twice', rezip({ 'evidence.json': stableJson([quote, quote]) }), 'untrue'],
    ['with another template', rezip({ 'template.json': stableJson({ ...memo, version: 2 }) }), 'untrue'],
    [
      'with blocks outside the text',
      rezip({
        [`sources/${source.id}.json`]: stableJson({
          ...source,
          blocks: [{ kind: 'paragraph', start: 5, end: 9_999_999 }],
        }),
      }),
      'untrue',
    ],
    ['with JSON that is none', rezip({ 'briefing.json': new TextEncoder().encode('{"format": 1,') }), 'malformed'],
    ['with bytes that are no text', rezip({ 'briefing.json': new Uint8Array([0xff, 0xfe, 0xc0]) }), 'malformed'],
    ['with a newer briefing', rezip({ 'briefing.json': stableJson({ ...dossier.briefing, format: 99 }) }), 'newer'],
    ['with evidence that is no list', rezip({ 'evidence.json': stableJson({ length: 1 }) }), 'malformed'],
    [
      'with a list of ten million',
      rezip({ 'evidence.json': new TextEncoder().encode(`[${'0,'.repeat(10_000_000)}0]`) }),
      'too-large',
    ],
    [
      'with deep nesting',
      rezip({ 'briefing.json': new TextEncoder().encode('['.repeat(200_000) + ']'.repeat(200_000)) }),
      'malformed',
    ],
  ])('%s', (_name, bytes, code) => {
    expect(refusalOf(bytes).code).toBe(code);
  });

  it('cut anywhere', () => {
    for (let at = 0; at < packed.length; at += 37) expect(() => refusalOf(packed.subarray(0, at))).not.toThrow();
  });

  it('with any bit flipped: refused, or the very same dossier', () => {
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.nat(7), (at, bit) => {
        const bytes = Uint8Array.from(packed);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        try {
          expect(unpackBriefing(bytes).dossier).toEqual(dossier);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('with random bytes after a zip head', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (tail) => {
        refusalOf(Uint8Array.from([0x50, 0x4b, 3, 4, ...tail, 0x50, 0x4b, 5, 6, ...tail]));
      }),
    );
  });

  it('with a bomb, whatever its headers say', () => {
    const bomb = zipSync({ ...entries(), 'sources/src_0000.raw': new Uint8Array(230 * 1024 * 1024) }, { level: 9 });
    expect(refusalOf(bomb).code).toBe('too-large');
    // The same with sizes in the list that lie.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(refusalOf(bomb).code).toBe('too-large');
  });

  it('with sixty thousand entries', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60_000 }, (_, n) => [`sources/src_${String(n).padStart(6, '0')}.raw`, new Uint8Array()]),
    );
    expect(refusalOf(zipSync(many, { level: 0 })).code).toBe('too-large');
  });

  it('with one name twice', () => {
    const twice = zipSync({ ...entries(), 'template.jsom': stableJson(memo) }, { level: 0 });
    const text = Buffer.from(twice);
    for (let at = text.indexOf('template.jsom'); at >= 0; at = text.indexOf('template.jsom', at))
      text.write('template.json', at);
    expect(refusalOf(text)).toMatchObject({ code: 'broken-file', message: expect.stringContaining('twice') });
  });
});

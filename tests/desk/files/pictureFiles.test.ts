import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packBriefing, unpackBriefing } from '../../../desk/files/briefingFile.ts';
import type { Briefing } from '../../../engine/nouns/briefing.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { pictureFill } from '../../fixtures/pictureFill.ts';
import { PICTURE_MEDIA, PICTURES } from '../../fixtures/pictures.ts';
import { briefingOf, memo } from '../library/shelfGoods.ts';

const fills = PICTURES.map((_, at) => pictureFill('points', at));
const briefing: Briefing = { ...briefingOf('br_pic1', ''), fills };
const dossier = { briefing, template: memo, sources: [], evidence: [] };
const packed = packBriefing(dossier, new Map(), PICTURE_MEDIA);

function refusalOf(entries: Record<string, Uint8Array>): Refusal {
  try {
    unpackBriefing(zipSync(entries));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message).toMatch(/^[^\n]{10,400}\.$/);
    return error;
  }
  throw new Error('was not refused');
}

const entries = () => unzipSync(packed);
const first = Object.keys(entries()).find((name) => name.startsWith('media/')) ?? '';

describe('a .briefing file with pictures', () => {
  it('gives them back, each once, packed as they are', () => {
    const back = unpackBriefing(packed);
    expect(back.dossier).toEqual(dossier);
    expect([...back.media.keys()].sort()).toEqual([...PICTURE_MEDIA.keys()].sort());
    for (const [sha256, bytes] of back.media)
      expect(Buffer.from(bytes).equals(PICTURE_MEDIA.get(sha256) ?? bytes)).toBe(true);
    expect(Object.keys(entries()).filter((name) => name.startsWith('media/'))).toHaveLength(PICTURE_MEDIA.size);
    expect(Buffer.from(packBriefing(dossier, new Map(), new Map([...PICTURE_MEDIA].reverse()))).equals(packed)).toBe(
      true,
    );
  });

  it('that lacks one is opened all the same: the checks say so', () => {
    const { [first]: _, ...rest } = entries();
    expect(unpackBriefing(zipSync(rest)).media.size).toBe(PICTURE_MEDIA.size - 1);
    expect(unpackBriefing(packBriefing(dossier, new Map())).media.size).toBe(0);
  });

  it('is refused where a picture is not what it says', () => {
    const other = entries();
    const another = PICTURES.find(({ medium }) => !first.includes(medium.sha256))?.bytes ?? [];
    other[first] = new Uint8Array(another);
    expect(refusalOf(other).message).toMatch(/not the one that was put in/);
    expect(refusalOf({ ...entries(), [first]: Buffer.from('<svg/>') }).message).toMatch(/is refused \(This is an SVG/);
    const said = {
      ...briefing,
      fills: fills.map((fill) => ({
        ...fill,
        picture: { ...fill.picture, medium: { ...fill.picture.medium, width: 7 } },
      })),
    };
    expect(refusalOf({ ...entries(), 'briefing.json': Buffer.from(JSON.stringify(said)) }).message).toMatch(
      /of another kind or size/,
    );
    const bare = { ...briefing, fills: [] };
    expect(refusalOf({ ...entries(), 'briefing.json': Buffer.from(JSON.stringify(bare)) }).message).toMatch(
      /does not place/,
    );
    expect(refusalOf({ ...entries(), 'media/evil.svg': Buffer.from('x') }).code).toBe('broken-file');
  });

  it('is not made where it could not be opened again', () => {
    const heavy = new Map([...PICTURE_MEDIA].map(([sha256]) => [sha256, new Uint8Array(20 * 1024 * 1024)]));
    expect(() => packBriefing(dossier, new Map(), heavy)).toThrow(/may hold 200 MB/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackBriefing } from '../../desk/files/briefingFile.ts';
import { readPicture } from '../../desk/media/readPicture.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import { pictureFill } from '../fixtures/pictureFill.ts';
import { exif, jpegWith, png } from '../fixtures/pictures.ts';
import { openTestDesk, type TestDesk } from './testDesk.ts';

const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };
const WANTED = { docx: true, pdf: true, html: true, markdown: true, stamp };

let one: TestDesk;
let other: TestDesk;
beforeAll(async () => {
  one = await openTestDesk();
  other = await openTestDesk();
});
afterAll(async () => {
  await one.end();
  await other.end();
});

describe('a picture at the desk', () => {
  let briefing: Briefing;
  const held = readPicture(jpegWith([exif(6)]));

  it('is stored without what the camera wrote, and given back as it is stored', async () => {
    const medium = await one.get('picture.add', { bytes: jpegWith([exif(6)]) });
    expect(medium).toEqual(held.medium);
    const { bytes } = await one.get('picture.open', { sha256: medium.sha256 });
    expect(Buffer.from(bytes).equals(held.bytes)).toBe(true);
  });

  it('travels with its briefing: saved, checked, shown, packed, opened elsewhere, exported', async () => {
    const opened = await one.get('briefing.create', { templateId: 'figures-brief', title: 'Quay', date: '2026-01-12' });
    const fill = { ...pictureFill('sizes-text', 1), id: 'fill_mine1' };
    fill.picture = { ...fill.picture, medium: held.medium };
    briefing = { ...opened.dossier.briefing, fills: [fill] };
    const saved = { briefing, revision: opened.revision };
    expect(JSON.stringify(saved).length).toBeLessThan(2000);
    await one.get('briefing.save', saved);
    const codes = (await one.get('briefing.check', { briefing })).map(({ code }) => code);
    expect(codes).toContain('picture-coarse');
    expect(codes).not.toContain('unknown-picture');
    expect((await one.get('briefing.preview', { briefing })).pages).toBe(1);

    await one.get('briefing.pack', { id: briefing.id });
    const file = one.delivered.at(-1)?.[0]?.bytes ?? new Uint8Array();
    expect([...unpackBriefing(file).media.keys()]).toEqual([held.medium.sha256]);
    const taken = await other.get('briefing.import', { bytes: file });
    expect(taken.dossier.briefing.fills).toEqual(briefing.fills);
    expect(JSON.stringify(taken).length).toBeLessThan(20_000);
    const { delivery } = await other.get('briefing.export', { briefing: taken.dossier.briefing, ...WANTED });
    if (delivery.kind !== 'downloads') throw new Error('nothing was delivered');
    const [docx, pdf, html, markdown] = delivery.files.map(({ bytes }) => Buffer.from(bytes).toString('latin1'));
    expect(docx).toContain('word/media/picture1.jpg');
    expect(pdf).toContain('/DCTDecode');
    expect(html).toContain('<img src="data:image/jpeg;base64,');
    expect(markdown).toContain('Figure 1. The quay\n\n\\[quay.png: Two cranes over an empty quay.\\]\n\nAda Reed');
    const copied = await other.get('briefing.copy', { briefing: taken.dossier.briefing, stamp });
    expect(copied.html).toContain('alt="Two cranes over an empty quay."');
  });

  it('that is nowhere stops the export, and its words are printed', async () => {
    const lost = { ...pictureFill('sizes-text', 3), id: 'fill_lost1' };
    const gone = { ...briefing, fills: [...briefing.fills, lost] };
    const found = await one.get('briefing.check', { briefing: gone });
    expect(found.find(({ code }) => code === 'unknown-picture')).toMatchObject({
      severity: 'error',
      signable: false,
      place: { fillId: 'fill_lost1', slotId: 'sizes-text', sectionId: 'side-by-side' },
    });
    expect((await one.refused('briefing.export', { briefing: gone, ...WANTED })).code).toBe('blocked');
    expect((await one.get('briefing.preview', { briefing: gone })).pages).toBe(1);
    expect((await one.refused('picture.open', { sha256: lost.picture.medium.sha256 })).code).toBe('not-found');
  });

  it('that is none is refused, and nothing is stored', async () => {
    const cut = png({ width: 60, height: 60 }).subarray(0, 90);
    expect(await one.refused('picture.add', { bytes: cut })).toMatchObject({ code: 'picture-damaged' });
    expect(await one.refused('picture.add', { bytes: new Uint8Array() })).toMatchObject({ code: 'picture-empty' });
    expect((await one.refused('picture.open', { sha256: '../../etc/passwd' })).code).toBe('malformed');
  });

  it('comes with the example', async () => {
    const { dossier } = await one.get('briefing.example', { templateId: 'figures-brief' });
    const found = await one.get('briefing.check', { briefing: dossier.briefing });
    expect(found.filter(({ code }) => code.includes('picture'))).toEqual([]);
  });
});

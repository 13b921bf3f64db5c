import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tracedFile } from '../../../desk/cli/tracedFile.ts';
import { pdfJpegs } from '../../../desk/pdf/pdfJpegs.ts';
import { pressNow } from '../../../desk/press/pressNow.ts';
import { htmlPage } from '../../../engine/write/htmlPage.ts';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { PICTURE_MEDIA } from '../../fixtures/pictures.ts';
import { specimenDossier } from '../../specimen/specimenDossier.ts';

const { dossier, media } = specimenDossier();
const pressed = await pressNow(dossier, { docx: true, pdf: true, at: '2026-01-12T08:00:00Z' }, media);
const docx = pressed.docx as Uint8Array<ArrayBuffer>;
const html = htmlPage(pressed.document, media);

describe('the manifest', () => {
  it.each([
    ['DOCX', docx, true],
    // A PNG is pixels in a PDF.
    ['PDF', pressed.pdf as Uint8Array, null],
    ['HTML', strToU8(html), true],
  ])('in a %s lists the pictures, and they have the hash it gives', async (_form, bytes, holds) => {
    const traced = await tracedFile(bytes, 'file');
    const [picture, ...others] = traced.manifest.pictures ?? [];
    expect(others).toEqual([]);
    expect(picture).toMatchObject({ mediaType: 'image/png', number: 1 });
    expect(picture?.caption).not.toBe('');
    expect(picture?.credit).not.toBe('');
    expect(picture && traced.holds(picture)).toBe(holds);
  });

  it('tells a picture that was put in the place of another', async () => {
    const parts = unzipSync(docx);
    const name = Object.keys(parts).find((one) => one.startsWith('word/media/')) ?? '';
    const bytes = zipSync({ ...parts, [name]: new Uint8Array([1, 2, 3]) });
    const { manifest, holds } = await tracedFile(bytes, 'file');
    expect(manifest.pictures?.map(holds)).toEqual([false]);
  });
});

describe('the printed words of a DOCX', () => {
  const MAIN = 'word/document.xml';
  const rewritten = (bytes: Uint8Array, change: (xml: string) => string) => {
    const parts = unzipSync(bytes);
    return zipSync({ ...parts, [MAIN]: strToU8(change(strFromU8(parts[MAIN] ?? new Uint8Array()))) });
  };

  it.each(builtInTemplates.map(({ id }) => id))('are those that went out: %s', async (id) => {
    const example = await exampleOf(id);
    const { docx: file } = await pressNow(
      example.dossier,
      { docx: true, pdf: false, at: '2026-01-12T08:00:00Z' },
      example.media,
    );
    expect((await tracedFile(file as Uint8Array, 'file')).edited).toEqual([]);
  });

  it('are those that went out in a briefing that uses everything', async () => {
    expect((await tracedFile(docx, 'file')).edited).toEqual([]);
  });

  it('are told where a quotation was changed', async () => {
    const example = await exampleOf('media-digest');
    const { docx: file } = await pressNow(
      example.dossier,
      { docx: true, pdf: false, at: '2026-01-12T08:00:00Z' },
      example.media,
    );
    const { manifest } = await tracedFile(file as Uint8Array, 'file');
    const xml = strFromU8(unzipSync(file as Uint8Array)[MAIN] ?? new Uint8Array());
    const words = manifest.evidence
      .filter(({ kind }) => kind === 'quote')
      .map(({ text }) => text.split(' ').slice(1, 4).join(' '));
    const said = words.find((one) => xml.split(one).length === 2) ?? '';
    expect(said).not.toBe('');
    const changed = rewritten(file as Uint8Array, (whole) => whole.replace(said, 'nobody ever said'));
    const { edited } = await tracedFile(changed, 'file');
    expect(edited).toHaveLength(1);
    expect(edited[0]).toContain('nobody ever said');
    // Spaces are written by every program in its own way.
    const spaced = rewritten(file as Uint8Array, (whole) => whole.replace(said, said.replace(' ', '\u00a0')));
    expect((await tracedFile(spaced, 'file')).edited).toEqual([]);
  });
});

describe('JPEGs in a PDF', () => {
  it('are found as they are', async () => {
    const JPEG = [...PICTURE_MEDIA.values()].find((one) => one[0] === 0xff) as Uint8Array;
    const file = Buffer.concat([
      Buffer.from('<< /Filter /DCTDecode /Length 9 >>\nstream\n'),
      JPEG,
      Buffer.from('\nendstream\nendobj'),
    ]);
    expect(pdfJpegs(file).map((one) => Buffer.from(one).equals(JPEG))).toEqual([true]);
  });
});

import { describe, expect, it } from 'vitest';
import { draftSource } from '../../../engine/capture/draftSource.ts';
import { languageOf } from '../../../engine/capture/languageOf.ts';
import { textBlocks } from '../../../engine/capture/textBlocks.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import { Source, type SourceMeta } from '../../../engine/nouns/source.ts';

const BODY = 'The gates of the lock stayed shut for the whole of the night, and nobody in the town knew why they did.';

function metaOf(text: string, stated: Partial<Omit<SourceMeta, 'guessed'>> = {}): Source {
  const raw = {
    sha256: hashOf(text),
    byteLength: text.length,
    mediaType: 'text/plain' as const,
    fileName: '',
    accessedOn: '',
  };
  return Source.parse(draftSource({ ...raw, blocks: textBlocks(text), stated }, languageOf));
}

describe('what is guessed', () => {
  it.each<[string, string, Partial<SourceMeta>]>([
    ['a heading is the title', `Lock shut all night\n\n${BODY}`, { title: 'Lock shut all night' }],
    ['the first sentence is', `${BODY} More of it.`, { title: BODY.slice(0, -1) }],
    ['By and a name', `Lock shut\n\nBy Ada Reed\n\n${BODY}`, { byline: 'Ada Reed' }],
    [
      'By and two names',
      `Lock shut\n\nBy Ada Reed and Jon Brandvik\n\n${BODY}`,
      { byline: 'Ada Reed and Jon Brandvik' },
    ],
    [
      'a sentence that opens with By',
      `Lock shut\n\nBy the time it was over, Ada Reed had gone.\n\n${BODY}`,
      { byline: '' },
    ],
    ['initials at the end', `Lock shut\n\n${BODY} (nak)`, { byline: 'nak' }],
    ['an English date line', `Lock shut\n\n9 January 2026\n\n${BODY}`, { publishedOn: '2026-01-09' }],
    ['an American date line', `Lock shut\n\nJanuary 9, 2026\n\n${BODY}`, { publishedOn: '2026-01-09' }],
    ['a German date line', `Schleuse zu\n\n10. Januar 2026\n\n${BODY}`, { publishedOn: '2026-01-10' }],
    ['a date in figures and full stops', `Schleuse zu\n\nStand: 10.01.2026\n\n${BODY}`, { publishedOn: '2026-01-10' }],
    ['an ISO date line', `Lock shut\n\nPublished 2026-01-09 14:00\n\n${BODY}`, { publishedOn: '2026-01-09' }],
    ['no day', `Lock shut\n\nJanuary 2026\n\n${BODY}`, { publishedOn: '' }],
    ['a date that does not exist', `Lock shut\n\n2026-13-45\n\n${BODY}`, { publishedOn: '' }],
    ['a date in the text is not the paper’s', `Lock shut\n\n${BODY} That was on 9 January 2026.`, { publishedOn: '' }],
    ['English', BODY, { language: 'en' }],
    [
      'German',
      'Die Tore der Schleuse blieben die ganze Nacht geschlossen, und niemand in der Stadt wusste, warum.',
      { language: 'de' },
    ],
    [
      'French',
      'Les portes de l’écluse sont restées fermées toute la nuit, et personne en ville ne savait pourquoi.',
      { language: 'fr' },
    ],
    ['too little to tell', 'Lock.', { language: '' }],
  ])('%s', (_name, text, expected) => {
    const source = metaOf(text);
    expect(source).toMatchObject(expected);
    for (const [field, value] of Object.entries(expected)) {
      expect(source.guessed.includes(field as 'title'), `${field} guessed`).toBe(value !== '');
    }
  });

  it('takes the outlet from the address', () => {
    expect(metaOf(BODY, { url: 'https://www.courier.example/a/b' })).toMatchObject({ publisher: 'courier.example' });
  });
});

describe('what is stated', () => {
  const stated = {
    title: 'Stated',
    byline: 'B',
    publisher: 'P',
    publishedOn: '2026-01-01',
    url: 'https://p.example/',
    language: 'fr',
  };

  it('stands, and is not listed as guessed', () => {
    expect(metaOf(`Lock shut\n\nBy Ada Reed\n\n9 January 2026\n\n${BODY}`, stated)).toMatchObject({
      ...stated,
      guessed: [],
    });
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://p.example/',
    'https://p.example/ onclick=x',
    '//p.example',
    'https://p.example/"><b>',
  ])('no address: %s', (url) => {
    expect(metaOf(BODY, { url }).url).toBe('');
  });

  it('is cut to a line of bearable length without white space and control characters', () => {
    const source = metaOf(BODY, {
      title: ` a\n\tb\u0000${'x'.repeat(600)}`,
      byline: 'y'.repeat(600),
      publisher: 'z'.repeat(600),
    });
    expect(source.title).toBe(`a b${'x'.repeat(497)}`);
    expect([source.byline.length, source.publisher.length]).toEqual([300, 200]);
  });
});

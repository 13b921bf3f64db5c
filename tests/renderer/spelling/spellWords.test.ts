import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import nspell from 'nspell';
import { describe, expect, it, test } from 'vitest';
import { isKnownName } from '../../../renderer/spelling/knownNames.ts';
import { readDictionaryFiles } from '../../../renderer/spelling/readDictionaryFiles.ts';
import { spelledWords } from '../../../renderer/spelling/spellWords.ts';

const words = (text: string) => spelledWords(text).map(({ word }) => word);

describe('the words of a text that are spelled', () => {
  it('are words, whatever apostrophe they have, and parts of what a hyphen joins', () => {
    expect(words('It’s the miller’s lock-gate, naïve or not.')).toEqual([
      "It's",
      'the',
      "miller's",
      'lock',
      'gate',
      'naïve',
      'or',
      'not',
    ]);
  });

  it('are no abbreviations in capitals, no figures with units, no addresses and names of files', () => {
    expect(words('NATO spent 40km and 3m on www.port.example, a@b.example or notes_v2.docx today')).toEqual([
      'spent',
      'and',
      'on',
      'or',
      'today',
    ]);
  });

  test('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, start, end } of spelledWords(text)) {
          expect(text.slice(start, end).replaceAll('’', "'")).toBe(word);
        }
      }),
    );
  });
});

describe('the dictionaries that come with the program', () => {
  const folder = (name: string) => dirname(createRequire(import.meta.url).resolve(name));
  const open = (name: string) =>
    nspell({
      aff: readFileSync(join(folder(name), 'index.aff'), 'utf8'),
      dic: readFileSync(join(folder(name), 'index.dic'), 'utf8'),
    });

  it('know each its own English, and what may have been meant', () => {
    const [british, american] = [open('dictionary-en-gb'), open('dictionary-en')];
    expect(['harbour', 'organise', 'harbor', "don't", 'teh'].map((word) => british.correct(word))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(['harbour', 'harbor'].map((word) => american.correct(word))).toEqual([false, true]);
    expect(british.suggest('goverment')).toContain('government');
  });

  it('are under licences that let them be passed on', () => {
    for (const name of ['dictionary-en', 'dictionary-en-gb', 'nspell']) {
      const { license } = JSON.parse(
        readFileSync(join(folder(name), name === 'nspell' ? '../package.json' : 'package.json'), 'utf8'),
      );
      expect(license).toMatch(/^(MIT|\(MIT AND BSD\))$/);
    }
  });
});

describe('a dictionary of the machine', () => {
  const file = (name: string, bytes: Uint8Array<ArrayBuffer>) => new File([bytes], name);
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it('is read as its affix file says it is written, under the language of its name', async () => {
    const read = await readDictionaryFiles([
      file('de_DE_frami.dic', latin('1\nHäuser\n')),
      file('de_DE_frami.aff', latin('SET ISO8859-1\nTRY e\n')),
    ]);
    expect(read).toEqual({ language: 'de-DE', aff: 'SET ISO8859-1\nTRY e\n', dic: '1\nHäuser\n' });
    const utf8 = new TextEncoder().encode('1\nmaïs\n');
    const other = await readDictionaryFiles([
      file('fr.dic', utf8),
      file('fr.aff', new TextEncoder().encode('SET UTF-8\n')),
    ]);
    expect(other).toMatchObject({ language: 'fr', dic: '1\nmaïs\n' });
  });

  it('is both files or none', async () => {
    expect(await readDictionaryFiles([file('de.dic', latin('1\nja\n'))])).toBeNull();
  });
});

describe('a name that the evidence holds', () => {
  it('is right, and so is what belongs to it', () => {
    const known = new Set(['Oduya']);
    expect(['Oduya', "Oduya's", 'Oduja'].map((word) => isKnownName(word, known))).toEqual([true, true, false]);
  });
});

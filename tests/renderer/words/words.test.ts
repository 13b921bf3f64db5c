import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS } from '../../../engine/nouns/action.ts';
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from '../../../engine/nouns/sourceGrade.ts';
import { ADVICE, EDIT_THINGS, LOOKS } from '../../../engine/returned/sayings.ts';
import { MAIN_TEXTS } from '../../../renderer/frame/mainWords.ts';
import { GERMAN, GERMAN_BY_ROOM } from '../../../renderer/words/german/german.ts';
import { withoutRemark } from '../../../renderer/words/t.ts';
import { ROOT } from '../../tools.ts';
import { placesIn } from './placesIn.ts';
import { readScreen } from './shownTexts.ts';

const { asked, bare } = readScreen();

/** English that stands in the engine: actions are said by `words/actionWords`, grades by `engineWords`. */
const actionTexts = ALL_ACTIONS.flatMap((action) => [action.label, 'also' in action ? (action.also ?? '') : '']).filter(
  (text) => text !== '',
);
const gradeTexts = [...Object.values(RELIABILITY_WORDS), ...Object.values(CREDIBILITY_WORDS)];
const returnedTexts = [...EDIT_THINGS, ...Object.values(LOOKS), ...Object.values(ADVICE)];
const texts = new Set([...asked.map(({ text }) => text), ...actionTexts, ...gradeTexts, ...returnedTexts]);
/** Names of keys, asked for by `words/keyNames`, where this test does not read. */
const KEY_NAMES = ['Ctrl', 'Shift', 'Delete // the key', 'Space // the key'];

describe('every text of the screen', () => {
  it('is read by this test', () => {
    expect(asked.length).toBeGreaterThan(100);
  });

  it('goes through t, rich or later', () => {
    expect(bare.map(({ where, text }) => `${where} ${text}`)).toEqual([]);
  });

  it('has its German', () => {
    expect([...texts].filter((text) => !(text in GERMAN))).toEqual([]);
  });

  it('has no German that nothing asks for, and none twice', () => {
    const unused = Object.keys(GERMAN).filter((text) => !texts.has(text) && !KEY_NAMES.includes(text));
    expect(unused).toEqual([]);
    const all = Object.values(GERMAN_BY_ROOM).flatMap((room) => Object.keys(room));
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
  });

  it('names the same places in both languages, and is given just them', () => {
    const wrong = [...texts].filter((text) => {
      const english = placesIn(withoutRemark(text));
      return JSON.stringify(english) !== JSON.stringify(placesIn(GERMAN[text] ?? withoutRemark(text)));
    });
    expect(wrong).toEqual([]);
    const misgiven = asked.filter(({ text, by, given }) => {
      if (given === null || by === 'later') return false;
      return JSON.stringify([...given].sort()) !== JSON.stringify(placesIn(withoutRemark(text)));
    });
    expect(misgiven.map(({ where, text }) => `${where} ${text}`)).toEqual([]);
  });

  it('is told to Electron’s main where that says it, and nothing else is', () => {
    const said = ['menu', 'windowTroubles', 'deliver'].flatMap((name) =>
      [...readFileSync(join(ROOT, 'electron', `${name}.ts`), 'utf8').matchAll(/inWords\('([^']*)'\)/g)].map(
        ([, text]) => text,
      ),
    );
    expect([...new Set(said)].sort()).toEqual([...MAIN_TEXTS].map(String).sort());
  });

  it('knows one and many of what it counts in German', () => {
    for (const german of Object.values(GERMAN)) {
      for (const [plural] of german.matchAll(/\{\w+, plural,(?:[^{}]|\{[^{}]*\})*\}/g)) {
        expect(plural).toMatch(/other \{/);
      }
    }
  });

  it('is written with German quotation marks and dashes', () => {
    const wrong = Object.entries(GERMAN).filter(
      ([, german]) => /[”—]|"\p{L}|\p{L}"/u.test(german) || /“[^”]*$/u.test(german.replace(/„[^“]*“/gu, '')),
    );
    expect(wrong).toEqual([]);
  });

  it('can be read as a pattern', () => {
    for (const [english, german] of Object.entries(GERMAN)) {
      for (const text of [withoutRemark(english), german])
        expect(() => new IntlMessageFormat(text, 'de')).not.toThrow();
    }
  });
});

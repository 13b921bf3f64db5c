import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { type Language, useLanguage } from '../../../renderer/words/language.ts';
import { rich } from '../../../renderer/words/rich.tsx';
import { type Later, t } from '../../../renderer/words/t.ts';
import { compareWords, listWords, momentWords, numberWords } from '../../../renderer/words/written.ts';

const speak = (language: Language) => useLanguage.setState({ language });
afterEach(() => speak('en'));

const PAGES = 'up to {count, plural, one {# page} other {# pages}}';

describe('a text', () => {
  it('is said in the language of the screen', () => {
    expect(t('Sign off')).toBe('Sign off');
    speak('de');
    expect(t('Sign off')).toBe('Abzeichnen');
  });

  it('counts as the language does', () => {
    expect([t(PAGES, { count: 1 }), t(PAGES, { count: 1200 })]).toEqual(['up to 1 page', 'up to 1,200 pages']);
    speak('de');
    expect([t(PAGES, { count: 1 }), t(PAGES, { count: 1200 })]).toEqual([
      'höchstens 1 Seite',
      'höchstens 1.200 Seiten',
    ]);
  });

  it('takes what a person wrote as it is', () => {
    const title = '{count} <b>it’s</b> # “so”';
    expect(t('Removed “{title}”.', { title })).toBe(`Removed “${title}”.`);
  });

  it('leaves a remark to the translator unsaid, and says in English what has no German', () => {
    speak('de');
    expect(t('Nobody translated this // a remark' as unknown as Later)).toBe('Nobody translated this');
  });

  it('may hold elements', () => {
    const shown = rich('Press <key>{name}</key>, then <key>Esc</key>.', {
      name: 'Enter',
      key: (words) => <kbd>{words}</kbd>,
    });
    expect(renderToStaticMarkup(shown)).toBe('Press <kbd>Enter</kbd>, then <kbd>Esc</kbd>.');
  });
});

describe('a language for tests', () => {
  it('is a third longer, between marks, its places untouched', () => {
    speak('en-XA');
    const said = t('Removed “{title}”.', { title: 'a title' });
    expect(said).toMatch(/^\[Rémövéd “a title”\. ·+\]$/);
    expect(said.length).toBeGreaterThan('Removed “a title”.'.length * 1.3);
    expect(t(PAGES, { count: 2 })).toContain('2 págés');
  });

  it('runs from the right', () => {
    speak('ar-XB');
    expect(t('Sign off')).toBe('\u202eSign\u202c \u202eoff\u202c');
  });
});

describe('numbers, lists, order and moments', () => {
  it('are written as the language writes them', () => {
    const moment = new Date(2026, 0, 7, 14, 5);
    expect([numberWords(1204), listWords(['a', 'b', 'c'])]).toEqual(['1,204', 'a, b and c']);
    expect(momentWords(moment, true)).toBe('7 Jan 2026, 14:05');
    speak('de');
    expect([numberWords(1204), listWords(['a', 'b', 'c'])]).toEqual(['1.204', 'a, b und c']);
    expect(momentWords(moment)).toBe('7. Jan., 14:05');
    expect(['Zebra', 'Ärger', 'Teil 10', 'Teil 9'].sort(compareWords)).toEqual(['Ärger', 'Teil 9', 'Teil 10', 'Zebra']);
  });
});

import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS, isPressed, keyWords, type Pressed } from '../../engine/nouns/action.ts';

const pressed = (part: Partial<Pressed>): Pressed => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...part,
});

describe('the actions', () => {
  it('have a name and a key each, and no two the same', () => {
    const twice = (list: string[]) => list.filter((one, at) => one !== '' && list.indexOf(one) !== at);
    expect(twice(ALL_ACTIONS.map(({ id }) => id))).toEqual([]);
    expect(twice(ALL_ACTIONS.map(({ label }) => label))).toEqual([]);
    expect(twice(ALL_ACTIONS.flatMap(({ keys, otherKeys = '' }) => [keys, otherKeys]))).toEqual([]);
  });
});

describe('a shortcut', () => {
  it('is its letters with exactly its modifiers', () => {
    expect(isPressed('Mod+K', pressed({ key: 'k', ctrlKey: true }))).toBe(true);
    expect(isPressed('Mod+K', pressed({ key: 'K', metaKey: true }))).toBe(true);
    expect(isPressed('Mod+K', pressed({ key: 'K', ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(isPressed('Mod+K', pressed({ key: 'k' }))).toBe(false);
    expect(isPressed('Mod+K', pressed({ key: 'k', ctrlKey: true, altKey: true }))).toBe(false);
    expect(isPressed('', pressed({ key: '' }))).toBe(false);
  });

  it('is found by its place where the layout has other signs', () => {
    expect(isPressed('Mod+K', pressed({ key: 'л', code: 'KeyK', ctrlKey: true }))).toBe(true);
    expect(isPressed('Alt+3', pressed({ key: '£', code: 'Digit3', altKey: true }))).toBe(true);
    // On a layout that has the letter elsewhere, the letter counts.
    expect(isPressed('Mod+K', pressed({ key: 't', code: 'KeyK', ctrlKey: true }))).toBe(false);
  });

  it('takes a sign with or without Shift', () => {
    expect(isPressed('?', pressed({ key: '?', shiftKey: true }))).toBe(true);
    expect(isPressed('?', pressed({ key: '?' }))).toBe(true);
    expect(isPressed('?', pressed({ key: '?', ctrlKey: true }))).toBe(false);
  });

  it('reads as the machine’s people write it', () => {
    expect(keyWords('Mod+Shift+V', false)).toBe('Ctrl+Shift+V');
    expect(keyWords('Mod+Shift+V', true)).toBe('⇧⌘V');
    expect(keyWords('Alt+ArrowUp', false)).toBe('Alt+↑');
    expect(keyWords('?', true)).toBe('?');
  });
});

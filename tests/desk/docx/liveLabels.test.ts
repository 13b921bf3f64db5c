import { expect, test } from 'vitest';
import { liveLabels } from '../../../desk/docx/liveLabels.ts';

const of = (...points: [value: number, figure: string][]) =>
  liveLabels(points.map(([value, figure]) => ({ value, figure })));

test('whole numbers below a thousand with the same words around them have one format', () => {
  expect(of([281, '281 lorries'], [0, '0 lorries'])).toBe('General" lorries"');
  expect(of([12, '12'], [999, '999'])).toBe('General');
  expect(of([5, 'about 5 km²'])).toBe('"about "General" km²"');
  expect(of([7, '7\u00a0%'])).toBe('General"\u00a0%"');
});

test('what a Word elsewhere would print in another way has none', () => {
  expect(of([3.4, '3.4 %'])).toBeNull();
  expect(of([1250, '1,250'])).toBeNull();
  expect(of([1250, '1250'])).toBeNull();
  expect(of([-3, '−3'])).toBeNull();
  expect(of([3_000_000, '3 million'])).toBeNull();
});

test('nor have figures of which the number is only a part, or which say more than one thing', () => {
  expect(of([5, '5.0 km'])).toBeNull();
  expect(of([5, '15'])).toBeNull();
  expect(of([1, '11'])).toBeNull();
  expect(of([5, '5 of 12'])).toBeNull();
  expect(of([1, '1 lorry'], [2, '2 lorries'])).toBeNull();
  expect(of([5, 'five'])).toBeNull();
});

test('nor have words that a format cannot hold, and no points', () => {
  expect(of([5, '5"'])).toBeNull();
  expect(of([5, '5 \\'])).toBeNull();
  expect(of([5, `5 ${'m'.repeat(250)}`])).toBeNull();
  expect(liveLabels([null])).toBeNull();
});

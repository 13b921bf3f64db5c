import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../../engine/check/access/contrast.ts';
import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import type { ProseBlock } from '../../../engine/nouns/prose.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { heading, paragraph, strong } from '../../../templates/parts/finished.ts';
import { added, applied, headed, picture, table, themed } from '../../evaluate/checks/faults.ts';

const memo = (await exampleOf('policy-memo')).dossier;
const sound = new Set(checkBriefing(memo).map(({ key }) => key));
const codes = (...blocks: ProseBlock[]) =>
  checkBriefing(applied(memo, [added('recommendation-text', ...blocks)]))
    .filter(({ key }) => !sound.has(key))
    .map(({ code }) => code);
const link = (text: string) => paragraph('See ', { kind: 'text', text, link: 'https://desk.example/x' }, '.');

describe('what a reader who listens needs', () => {
  test.each<[string, ProseBlock[], string[]]>([
    ['headings in order', [heading('One'), headed(2, 'Of it'), paragraph('Text.')], []],
    ['a second level without a first', [headed(2, 'Of it'), paragraph('Text.')], ['heading-skipped']],
    ['a heading without words', [headed(1, ''), paragraph('Text.')], ['heading-empty']],
    [
      'a line in bold for a heading',
      [{ kind: 'paragraph', inlines: [strong('The soil')] }, paragraph('Text.')],
      ['heading-faked'],
    ],
    ['a sentence in bold', [{ kind: 'paragraph', inlines: [strong('Sign it now.')] }, paragraph('Text.')], []],
    ['a table with heads', [table('Cost', 'Item|Cost', 'Soil|75', 'Rest|165')], []],
    ['an empty corner', [table('Cost', '|Cost', 'Soil|75', 'Rest|165')], []],
    ['a column without a head', [table('Cost', 'Item|', 'Soil|75', 'Rest|165')], ['table-head-empty']],
    ['a table without a caption', [table('', 'Item|Cost', 'Soil|75', 'Rest|165')], ['table-without-caption']],
    ['a link that says where it leads', [link('the audit of 2025')], []],
    ['a link that says nothing', [link('here')], ['link-text']],
    ['a bare address', [link('https://desk.example/x')], ['link-text']],
    ['a passage in another script', [paragraph('Он сказал, что никто не знает.')], ['foreign-in-prose']],
    ['a name in another script', [paragraph('The daily Правда reports.')], []],
  ])('%s', (_, blocks, expected) => expect(codes(...blocks)).toEqual(expected));
});

describe('alternative texts', async () => {
  const { dossier } = await exampleOf('figures-brief');
  test.each([
    ['photo', ['alt-says-nothing']],
    ['Figure 3', ['alt-says-nothing']],
    ['DSC_0042.jpg', ['alt-says-nothing']],
    ['A map of the strait with the cable and three ships', []],
    ['word '.repeat(90), ['alt-long']],
  ])('%s', (alt, expected) => {
    const found = checkBriefing(applied(dossier, [picture({ alt })])).filter(({ code }) => code.startsWith('alt'));
    expect(found.map(({ code }) => code)).toEqual(expected);
  });

  test('are not asked of decoration', () => {
    const found = checkBriefing(applied(dossier, [picture({ alt: 'photo', decorative: true })]));
    expect(found.filter(({ code }) => code.startsWith('alt'))).toEqual([]);
  });
});

describe('colours', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
  ])('%s on %s', (one, other, expected) => {
    expect(contrastOf(one, other)).toBeCloseTo(expected, 1);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });

  test('that are too pale are told once for each role, large text from a lower contrast on', () => {
    const pale = (role: 'body' | 'title', colour: string) =>
      checkBriefing(
        applied(memo, [
          themed((theme) => ({ ...theme, roles: { ...theme.roles, [role]: { ...theme.roles[role], colour } } })),
        ]),
      ).filter(({ code }) => code === 'contrast-low').length;
    expect(pale('body', '#888888')).toBe(1);
    expect(pale('title', '#888888')).toBe(0);
    expect(pale('title', '#cccccc')).toBe(1);
    expect(pale('body', '#333333')).toBe(0);
  });
});

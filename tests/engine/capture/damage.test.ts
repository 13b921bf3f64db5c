import { describe, expect, it } from 'vitest';
import type { Damage } from '../../../engine/nouns/source.ts';
import { drafted } from './drafted.ts';

const FILL = 'The gates of the lock stayed shut for the whole of the night, and nobody knew why they did.';

function damageOf(text: string, code: Damage['code']) {
  const source = drafted(text);
  return source.damage
    .filter((one) => one.code === code)
    .map((one) => [source.text.slice(one.start, one.end), one.suggestion]);
}

describe('damage', () => {
  it.each<[Damage['code'], string, [string, string][]]>([
    ['run-together', 'It stood behind the armed forcesIt is impossible to say more.', [['forcesIt', 'forces. It']]],
    ['run-together', 'Data which the WashingtonPost has seen.', [['WashingtonPost', 'Washington Post']]],
    ['run-together', 'A man of Timewrote in his column.', [['Timewrote', 'Time wrote']]],
    ['run-together', 'They went home.The rest stayed there.', [['home.The', 'home. The']]],
    ['run-together', 'She said “no”.But nobody heard her say it.', [['no”.But', 'no”. But']]],
    ['missing-text', `${FILL.slice(0, -1)} because the`, [['the whole', '']]],
    ['dangling-reference', 'The word “abandoned” is perhaps not right.', [['The word “abandoned”', '']]],
    ['dangling-reference', 'The word “ABANDONED” is perhaps not right.', [['The word “ABANDONED”', '']]],
    [
      'run-together',
      'The missiles flew. Ukraine fired. Nobody saw the missilesUkraine had.',
      [['missilesUkraine', '']],
    ],
    ['run-together', 'He lives in New Haven, and NewHaven is a town.', [['NewHaven', 'New Haven']]],
    ['run-together', 'Profits fell.Shares of the firm rose.', [['fell.Shares', 'fell. Shares']]],
    ['run-together', 'They came home,but nobody saw them.', [['home,but', 'home, but']]],
    ['run-together', 'She called it “a gift”and left the room.', [['”and', '” and']]],
    [
      'run-together',
      'It stood at the end ofthe road in 2024Nobody saw it.',
      [
        ['ofthe', 'of the'],
        ['2024Nobody', '2024 Nobody'],
      ],
    ],
    ['missing-text', 'The minister said that the. Nobody heard the rest of it.', [['the.', '']]],
    [
      'missing-text',
      'She said: “We never got the letter that they had sent to us, and she left.',
      [['never closes', '']],
    ],
    ['mojibake', 'The cafÃ© was shut.', [['Ã©', 'é']]],
    ['mojibake', 'He said â€œno.', [['â€œ', '“']]],
    ['boilerplate', `${FILL}\n\nADVERTISEMENT\n\n${FILL.slice(4)}`, [['ADVERTISEMENT', '']]],
    ['duplicate', `${FILL}\n\nSomething else.\n\n${FILL}`, [[FILL, '']]],
    [
      'orphan-caption',
      `${FILL}\n\nA lock gate. © Elsmouth Pictures\n\n${FILL.slice(4)}`,
      [['A lock gate. © Elsmouth Pictures', '']],
    ],
    ['hyphen-break', 'The infra- structure was old.', [['infra- structure', 'infrastructure']]],
    [
      'boilerplate',
      `${FILL}\n\nSubscribe to our newsletter\n\n${FILL.slice(4)}`,
      [['Subscribe to our newsletter', '']],
    ],
  ])('%s: %s', (code, text, expected) => {
    const found = damageOf(text, code);
    if (code === 'missing-text') expect(found).toHaveLength(1);
    else expect(found).toEqual(expected);
  });

  it.each<[Damage['code'], string]>([
    ['run-together', 'McDonald met DiCaprio on YouTube, with an iPhone and an eBay account, at LaGuardia.'],
    ['run-together', 'See example.com or write to Ada.Reed at version 2.The'],
    [
      'run-together',
      'The easyJet and airBaltic planes; airBaltic flew on, with macOS and tvOS, DeVarra, PhDs and DNAs.',
    ],
    ['run-together', 'Write to ada.Reed@example.org or see docs.Example.com/HelpPage, Inc.Com and node.js.'],
    [
      'missing-text',
      'What the new rules for the harbour mean for fishermen, farmers and everybody else in the whole town',
    ],
    ['missing-text', '“We never got the letter.\n\n“We never got the parcel, either.”'],
    ['boilerplate', `${FILL}\n\n“Cookies,” she said.\n\n${FILL.slice(4)}`],
    ['boilerplate', `${FILL}\n\nShe sold cookies, and an advertisement hung in the window.`],
    ['missing-text', `${FILL}”`],
    ['missing-text', 'A short line without end'],
    ['missing-text', `${FILL.slice(0, -1)} as follows\n\n- first\n- second`],
    ['dangling-reference', 'They abandoned it. The word “abandoned” is perhaps not right.'],
    ['mojibake', 'Ångström, São Paulo, Âme, naïve, “quoted” – and so on.'],
    ['duplicate', 'Yes.\n\nNo.\n\nYes.'],
    ['hyphen-break', 'A two- or three-storey house, short- and long-term.'],
    [
      'boilerplate',
      `${FILL} They subscribe to a newsletter, and they share this with everybody who wants to read more of it.`,
    ],
  ])('no %s: %s', (code, text) => {
    expect(damageOf(text, code)).toEqual([]);
  });

  it('tells of characters that no document can hold', () => {
    const source = drafted(`A bell \u0007 rang\ud800 twice, and nobody in the town had heard it.`);
    expect(source.text).toContain('A bell  rang\ufffd twice'.replace('  ', ' '));
    expect(source.damage[0]?.message).toMatch(/^2 characters that no document can hold/);
  });

  it('stops at some hundreds of one kind', () => {
    expect(drafted('infra- structure '.repeat(5000)).damage.filter((one) => one.code === 'hyphen-break')).toHaveLength(
      500,
    );
  });

  it('comes in reading order', () => {
    const { damage } = drafted('The cafÃ© and infra- structure forcesIt is.\n\n'.repeat(3));
    const starts = damage.map((one) => one.start);
    expect(starts.length).toBeGreaterThan(8);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

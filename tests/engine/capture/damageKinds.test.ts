import { describe, expect, it } from 'vitest';
import { findDamage } from '../../../engine/capture/findDamage.ts';
import type { Damage, SourceBlock } from '../../../engine/nouns/source.ts';
import { drafted } from './drafted.ts';

const STORY = [
  'The gates of the lock stayed shut for the whole of the night, and nobody in the town knew why they did.',
  'The keeper had gone home at six, as was his habit, and the key of the engine house had gone with him.',
  'By noon the barges stood as far as the bridge, and the mayor had sent for a man with a longer ladder.',
  'He came at three, looked at the hinges for a while and asked whether anybody had thought of oil.',
];

function found(words: string, code: Damage['code'], at = 3): [string, string][] {
  const source = drafted([...STORY.slice(0, at), words, ...STORY.slice(at)].join('\n\n'));
  return source.damage
    .filter((one) => one.code === code)
    .map((one) => [source.text.slice(one.start, one.end), one.suggestion]);
}

describe('damage by kind', () => {
  it.each<[Damage['code'], string, [string, string][]]>([
    [
      'run-together',
      'The governmenthas asked forthe keys of thelock.',
      [
        ['governmenthas', 'government has'],
        ['forthe', 'for the'],
        ['thelock', 'the lock'],
      ],
    ],
    [
      'run-together',
      'They met inKyiv on the day that decisionmaking stopped.',
      [
        ['inKyiv', 'in Kyiv'],
        ['decisionmaking', 'decision making'],
      ],
    ],
    ['run-together', 'It was the year that NATOThe council met.', [['NATOThe', 'NATO. The']]],
    [
      'run-together',
      'He said:“Wait.”Then the lamp went out in2024 for 50people.',
      [
        ['said:“', 'said: “'],
        ['”Then', '” Then'],
        ['in2024', 'in 2024'],
        ['50people', '50 people'],
      ],
    ],
    [
      'run-together',
      'The engine house (the one at the weir)was shut, and the keeper(who had gone home) slept.',
      [
        [')was', ') was'],
        ['keeper(', 'keeper ('],
      ],
    ],
    ['mojibake', 'It wasnвЂ™t there.', [['вЂ™', '’']]],
    [
      'mojibake',
      'The cafГ© and the caf√© were shut.',
      [
        ['Г©', 'é'],
        ['√©', 'é'],
      ],
    ],
    [
      'mojibake',
      'It wasnÃ¢â‚¬â„¢t there, nor was it twenty&nbsp;years old &amp;amp; grey.',
      [
        ['Ã¢â‚¬â„¢', '’'],
        ['&nbsp;', ' '],
        ['&amp;amp;', '&'],
      ],
    ],
    [
      'mojibake',
      'They don\ufffdt know, and it wasn?t said.',
      [
        ['\ufffd', '’'],
        ['wasn?t', 'wasn’t'],
      ],
    ],
    ['duplicate', 'They went to the the lock.', [['the the', 'the']]],
    [
      'duplicate',
      STORY[0]?.replace('whole', 'better part') ?? '',
      [[STORY[0]?.replace('whole', 'better part') ?? '', '']],
    ],
    [
      'hyphen-break',
      'The govern-ment had no self- respect and no am\u00ad bition.',
      [
        ['govern-ment', 'government'],
        ['self- respect', 'self-respect'],
        ['am\u00ad bition', 'ambition'],
      ],
    ],
    ['missing-text', 'keeper of the lock had never in his life been asked for a reason before that.', [['keeper', '']]],
    [
      'missing-text',
      'The men on the barges drank their tea and waited for an answer that everybody on the river would have',
      [['at everybody on the river would have'.slice(-30), '']],
    ],
    ['orphan-caption', 'Pictured: the lock before the flood', [['Pictured: the lock before the flood', '']]],
    ['orphan-caption', 'Ann Dorr/Getty Images', [['Ann Dorr/Getty Images', '']]],
    ['boilerplate', 'This website uses cookies', [['This website uses cookies', '']]],
    [
      'machine-translation',
      'This article was machine-translated from Korean.',
      [['This article was machine-translated from Korean.', '']],
    ],
    ['machine-translation', 'The minister of обороны left the town.', [['обороны', '']]],
    ['machine-translation', 'The town of Кyiv is large.', [['Кyiv', 'Kyiv']]],
  ])('%s: %s', (code, words, expected) => {
    const places = found(words, code);
    expect(places).toEqual(expected);
  });

  it.each<[Damage['code'], string]>([
    ['run-together', 'Father and another went together to the theatre with Anderson, Isobel and Theodore at Thebes.'],
    [
      'run-together',
      'McDonald, MacArthur, DeSantis, LaGuardia, LeBron, PlayStation, TikTok, WhatsApp, OpenAI, GitHub and ChatGPT.',
    ],
    [
      'run-together',
      'NATO’s DNA test, COVID-19, al-Assad, Yahoo! and .NET, a Ph.D. of the U.S., at 9 a.m., J.K. Rowling, e.g. O’Brien.',
    ],
    [
      'run-together',
      'She wrote to @AnnDorr on #TheLock, at https://example.org/TheLock.html, and he was talkin’ and dreamin.',
    ],
    ['run-together', 'A £50million plan for 100metres of the wall, the minister(s) and the (re)opening of it.'],
    ['run-together', '그는 “아니다”이라고 말했다.'],
    ['mojibake', 'The café « Élan » stood in Łódź; AMANHÃ is SÃO.'],
    ['mojibake', 'Рівне і Січень, Всё её.'],
    ['duplicate', 'All that that man had had was what it is, is it not?'],
    ['hyphen-break', 'A teen-ager whole-heartedly re-elected; the issues- war and hunger- stood.'],
    ['orphan-caption', 'SALEM, Ore., May 1 (AP)'],
    ['boilerplate', 'It seems odd that the keepers of locks subscribe to such tales.'],
    ['boilerplate', 'Share prices fell in the afternoon'],
    ['missing-text', 'He was as good a keeper of the lock as any man on the river could have been.'],
    ['machine-translation', 'The name Kyiv (Київ) is spelled Киев in Russian.'],
    ['machine-translation', 'The court said that it had used a machine translation of the letter.'],
  ])('no %s: %s', (code, words) => {
    expect(found(words, code)).toEqual([]);
  });
});

describe('findings', () => {
  const pieces = [
    'forcesIt',
    'ofthe ',
    'the the ',
    '“',
    '”',
    '"',
    'Ã©',
    'â€',
    '&amp;',
    '&nbsp;',
    'a- b',
    '\u00ad ',
    '\ufffd',
    'Photo: ',
    'AP/',
    '(AP)',
    'слово',
    ' ',
    '. ',
    '.A',
    '1a',
    '\n\n',
    'keeper ',
    '© ',
    '漢字',
  ];

  it('lie in the text, in order, no two of one code on the same words, with a repair that changes something', () => {
    let state = 7;
    for (let round = 0; round < 400; round += 1) {
      let text = '';
      for (let piece = 0; piece < 40; piece += 1) {
        state = (state * 48271) % 2147483647;
        text += pieces[state % pieces.length];
      }
      const source = drafted(`Word ${text}`);
      const ends = new Map<string, number>();
      let before = 0;
      for (const one of source.damage.filter(({ end }) => end > 0)) {
        expect(one.start).toBeGreaterThanOrEqual(before);
        expect(one.end).toBeLessThanOrEqual(source.text.length);
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.suggestion).not.toBe(source.text.slice(one.start, one.end));
        expect(one.start, one.code).toBeGreaterThanOrEqual(ends.get(one.code) ?? 0);
        ends.set(one.code, one.end);
        before = one.start;
      }
    }
  });

  // Forms that once took minutes; a test that hangs has failed.
  it.each(['-', 'AP/', 'Aa ', 'A.', '/ ', '“', '"a', 'abc(d ', 'theUnited ', '&amp;'])(
    'of %s, a thousand times',
    (piece) => {
      const text = piece.repeat(1000);
      const blocks: SourceBlock[] = [];
      for (let start = 0; start < text.length; start += 310)
        blocks.push({ kind: 'paragraph', start, end: Math.min(text.length, start + 308) });
      expect(findDamage(text, blocks, false).length).toBeLessThan(5000);
    },
  );
});

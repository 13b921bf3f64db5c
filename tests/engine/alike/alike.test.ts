import '../../seeds.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLikeness, likenessOf } from '../../../engine/alike/likeness.ts';
import { reanchor } from '../../../engine/alike/reanchor.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { quoteOf, sourceOf } from '../../desk/library/shelfGoods.ts';
import { AGENCY, SECOND_REPORTER } from './articles.ts';

const paragraphs = AGENCY.split('\n');
const alike = (one: string, other: string) => compareLikeness(likenessOf(one), likenessOf(other));

/** A source with a block for every line. */
function lined(text: string): Source {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return sourceOf(text, { blocks }).source;
}

const everyLine = (source: Source): Evidence[] => source.text.split('\n').map((line) => quoteOf(source, line));

describe('the same text twice', () => {
  it('is seen under another headline, with its end trimmed and other typography', () => {
    const printed = ['River breaks into Hamm', ...paragraphs.slice(1, -2)]
      .join('\n')
      .replaceAll('“', '"')
      .replaceAll('”', '"')
      .replaceAll(' - ', ' – ')
      .toUpperCase();
    const { same, ofSecond } = alike(AGENCY, printed);
    expect(same).toBe(true);
    expect(ofSecond).toBeGreaterThan(0.85);
  });

  it('is seen where a short item stands in a long article', () => {
    const long = [...SECOND_REPORTER.split('\n'), ...paragraphs.slice(1)].join('\n');
    expect(alike(AGENCY, long).same).toBe(true);
  });

  it('is not two articles on one event that quote the same people', () => {
    expect(alike(AGENCY, SECOND_REPORTER).same).toBe(false);
  });

  it('counts signs where words have no spaces', () => {
    const chinese = Array.from({ length: 120 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7)).join('');
    expect(alike(chinese, `${chinese.slice(0, 60)}，${chinese.slice(60)}。`).ofFirst).toBeGreaterThan(0.8);
  });

  it('says nothing about a few words', () => {
    expect(likenessOf('Dike at Hamm gives way.')).toEqual([]);
  });

  it('is the same from either side', () => {
    const word = fc.constantFrom('rain', 'wall', 'boat', 'the', 'river', 'ran', 'over', 'town', 'at', 'noon');
    const text = fc.array(word, { minLength: 30, maxLength: 120 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [there, back] = [alike(one, other), alike(other, one)];
        expect([back.ofSecond, back.ofFirst, back.same]).toEqual([there.ofFirst, there.ofSecond, there.same]);
      }),
    );
  });
});

describe('evidence in a newer version', () => {
  const old = lined(AGENCY);

  it('stays where it is in an unchanged text', () => {
    const evidence = everyLine(old);
    const { pieces, paragraphs: told } = reanchor(old, evidence, old);
    expect(pieces).toEqual(evidence.map(({ id, start, end }) => ({ kind: 'same', evidenceId: id, start, end })));
    expect(told).toEqual({ added: 0, removed: 0, altered: 0 });
  });

  it('moves with a paragraph put in anywhere, and none of it changes', () => {
    const inserted = fc.constantFrom(
      ...SECOND_REPORTER.split('\n'),
      ...paragraphs,
      'The mayor has resigned.',
      'Nobody was hurt.',
    );
    fc.assert(
      fc.property(fc.nat(paragraphs.length), inserted, (at, line) => {
        const now = lined(paragraphs.toSpliced(at, 0, line).join('\n'));
        for (const piece of reanchor(old, everyLine(old), now).pieces) {
          const was = everyLine(old).find((one) => one.id === piece.evidenceId);
          expect(piece.kind).toBe('same');
          if (piece.kind === 'same') expect(now.text.slice(piece.start, piece.end)).toBe(was?.text);
        }
      }),
    );
  });

  it('says what it says now where words changed, and that it is gone where they are', () => {
    const boats = quoteOf(old, 'Firefighters carried 62 people from upper floors by boat.');
    const horses = quoteOf(old, 'two horses drowned in a stable behind the mill');
    const now = lined(AGENCY.replace('carried 62 people', 'carried 71 people').replace(/, but two horses[^.]*/, ''));
    const { pieces, paragraphs: told } = reanchor(old, [boats, horses], now);
    expect(pieces[0]).toMatchObject({ kind: 'changed', was: boats.text });
    expect(pieces[0]?.kind === 'changed' && pieces[0].now).toContain('carried 71 people from upper floors by boat');
    expect(pieces[1]).toEqual({ kind: 'gone', evidenceId: horses.id, was: horses.text });
    expect(told).toEqual({ added: 0, removed: 0, altered: 1 });
  });

  it('tells repeated words apart by what stands around them', () => {
    const twice = lined('The first gate held, he said.\nThen rain came.\nThe second gate broke, he said.');
    const start = twice.text.lastIndexOf('he said');
    const second = { ...quoteOf(twice, 'he said'), start, end: start + 7 };
    const now = lined('News from the river.\nThe second gate broke, he said.');
    const [piece] = reanchor(twice, [second], now).pieces;
    expect(piece).toMatchObject({ kind: 'same', start: now.text.lastIndexOf('he said') });
  });
});

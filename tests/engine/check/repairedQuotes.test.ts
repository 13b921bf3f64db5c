import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteLock } from '../../../engine/check/quoteLock.ts';
import { sayVerdict } from '../../../engine/check/verdict.ts';
import { NO_REPAIRS } from '../../../engine/nouns/repairLayer.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { addRepair } from '../../../engine/repair/changeLayer.ts';
import { sourceOf } from './sourceOf.ts';

const QUOTE = 'Ice is iceNobody argues with it';
const TEXT = `The ferry turned back. “We were never in danger,” said Ida Lohne, the captain. “${QUOTE},” she said. The cafÃ© stayed open.`;
const plain = sourceOf(TEXT);
const start = TEXT.indexOf(QUOTE);

function repaired(was: string, now: string, source: Source = plain): Source {
  const at = TEXT.indexOf(was);
  return {
    ...source,
    layer: addRepair(TEXT, source.layer, { start: at, end: at + was.length, was, now, by: 'machine' }),
  };
}
const lock = (wording: string, source: Source, changes = {}) =>
  quoteLock(
    {
      wording,
      speaker: 'Ida Lohne',
      actualSpeaker: 'Ida Lohne',
      sourceId: source.id,
      start,
      end: start + QUOTE.length,
      ...changes,
    },
    [source],
  );

describe('Quote Lock on words that are repaired', () => {
  const source = repaired('iceNobody', 'ice. Nobody');

  it('lets the repaired words stand, names the repair, and has the place of the source’s own', () => {
    const verdict = lock('Ice is ice. Nobody argues with it', source);
    expect(verdict).toMatchObject({
      verdict: 'repaired',
      start,
      end: start + QUOTE.length,
      actual: 'iceNobody',
      printed: 'ice. Nobody',
    });
    expect(sayVerdict(verdict)).toBe('In the source as you repaired it: “iceNobody” is read as “ice. Nobody”.');
  });

  it('still knows the words as they are', () => {
    expect(lock(QUOTE, source).verdict).toBe('exact');
  });

  it('stops the repaired words where nobody has repaired', () => {
    expect(lock('Ice is ice. Nobody argues with it', plain).verdict).toBe('altered');
  });

  it('never hides another change', () => {
    expect(lock('Ice is ice. Somebody argues with it', source).verdict).toBe('altered');
    expect(lock('Ice is ice. Nobody ever argues with it', source).verdict).toBe('altered');
    expect(lock('Ice is ice. Nobody argues with it', source, { speaker: 'Tom Brandt' }).verdict).toBe('misattributed');
  });

  it('reads several repairs, and marks of what was left out', () => {
    const both = repaired('cafÃ©', 'café', source);
    expect(lock('Ice is ice. Nobody [...] with it', both).verdict).toBe('repaired');
    expect(lock('The café stayed open', both).verdict).toBe('repaired');
  });

  it('law: an empty layer changes no verdict, and a repair elsewhere changes none here', () => {
    const words = TEXT.split(' ');
    const wording = fc
      .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 8 }), fc.constantFrom('', 'not', 'never', 'iceberg'))
      .map(([from, count, extra]) => {
        const part = words.slice(from, from + count);
        return [...part.slice(0, 2), ...(extra === '' ? [] : [extra]), ...part.slice(2)].join(' ');
      });
    const elsewhere = repaired('cafÃ©', 'café');
    fc.assert(
      fc.property(wording, (words) => {
        expect(lock(words, { ...plain, layer: NO_REPAIRS })).toEqual(lock(words, plain));
        if (!/caf/.test(words)) expect(lock(words, elsewhere)).toEqual(lock(words, plain));
      }),
    );
  });

  it('law: one changed word is caught in repaired words as in any', () => {
    const good = 'Ice is ice. Nobody argues with it'.split(' ');
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom('frost', 'Everybody', 'was', 'without'), (at, word) => {
        const wording = good.with(at, word).join(' ');
        expect(['altered', 'not-found']).toContain(lock(wording, source).verdict);
      }),
    );
  });
});

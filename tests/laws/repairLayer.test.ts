import '../seeds.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_REPAIRS } from '../../engine/nouns/repairLayer.ts';
import { addRepair, removeRepair } from '../../engine/repair/changeLayer.ts';
import { repairedText, repairedWords, repairsWithin, toRepaired, toSource } from '../../engine/repair/readRepaired.ts';
import { layerOver } from './arbitraryNouns.ts';

const text = fc.string({ unit: fc.constantFrom(...'abI .é'), minLength: 1, maxLength: 40 });
const layered = text.chain((whole) => fc.record({ whole: fc.constant(whole), layer: layerOver(whole) }));

describe('a layer of repairs', () => {
  it('is the text again once every repair is taken away', () => {
    fc.assert(
      fc.property(layered, ({ whole, layer }) => {
        const emptied = layer.repairs.reduce(removeRepair, layer);
        expect(emptied.repairs).toEqual([]);
        expect(repairedText(whole, emptied.repairs)).toBe(whole);
      }),
    );
  });

  it('reads in a stretch what stands there in the whole', () => {
    fc.assert(
      fc.property(layered, fc.nat(40), fc.nat(40), ({ whole, layer: { repairs } }, one, other) => {
        const [start = 0, end = 0] = [one, other].map((at) => Math.min(at, whole.length)).sort((a, b) => a - b);
        fc.pre(!repairs.some((repair) => [start, end].some((at) => at >= repair.start && at <= repair.end)));
        const there = repairedText(whole, repairs).slice(toRepaired(repairs, start), toRepaired(repairs, end));
        expect(repairedWords(whole, repairs, start, end)).toBe(there);
      }),
    );
  });

  it('maps unchanged places there and back, in order', () => {
    fc.assert(
      fc.property(layered, ({ whole, layer }) => {
        const repaired = repairedText(whole, layer.repairs);
        let last = 0;
        for (let at = 0; at <= whole.length; at += 1) {
          const there = toRepaired(layer.repairs, at);
          expect(there).toBeGreaterThanOrEqual(last);
          expect(there).toBeLessThanOrEqual(repaired.length);
          last = there;
          const inside = layer.repairs.some(({ start, end }) => at >= start && at <= end);
          if (!inside) expect(toSource(layer.repairs, there)).toBe(at);
        }
      }),
    );
  });

  it('does not touch a quotation that begins where a lost space was', () => {
    const whole = 'the lawforcesIt ends';
    const layer = addRepair(whole, NO_REPAIRS, {
      start: 7,
      end: 15,
      was: 'forcesIt',
      now: 'forces. It',
      by: 'machine',
    });
    expect(repairsWithin(layer.repairs, 13, 20)).toEqual([]);
    expect(repairedWords(whole, layer.repairs, 4, 20)).toBe('lawforces. It ends');
    expect(() => addRepair(whole, layer, { start: 8, end: 9, was: 'o', now: 'u', by: 'analyst' })).toThrow(/another/);
  });
});

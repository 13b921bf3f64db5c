import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_REPAIRS, type RepairLayer } from '../../../engine/nouns/repairLayer.ts';
import type { Damage } from '../../../engine/nouns/source.ts';
import { addRepair } from '../../../engine/repair/changeLayer.ts';
import {
  damageState,
  dismissDamage,
  noteDamage,
  notedDamage,
  openDamage,
  reopenDamage,
} from '../../../engine/repair/damageState.ts';

const TEXT = 'The crew left the boatsIt was late. WashingtonPost wrote so.';
const at = (code: Damage['code'], words: string, suggestion = ''): Damage => {
  const start = TEXT.indexOf(words);
  return { code, start, end: start + words.length, message: words, suggestion };
};
const GLUED = at('run-together', 'boatsIt', 'boats. It');
const OUTLET = at('run-together', 'WashingtonPost', 'Washington Post');
const LOST: Damage = { code: 'missing-text', start: 35, end: 35, message: 'something is missing', suggestion: '' };
const WHOLE: Damage = { code: 'machine-translation', start: 0, end: 0, message: 'a machine', suggestion: '' };
const ALL = [WHOLE, GLUED, LOST, OUTLET];

function repaired(layer: RepairLayer, damage: Damage, now = damage.suggestion || '[...]'): RepairLayer {
  const { start, end } = damage;
  return addRepair(TEXT, layer, { start, end, was: TEXT.slice(start, end), now, by: 'machine' });
}

describe('what has become of a damaged place', () => {
  it('is open until it is repaired or called none', () => {
    expect(openDamage(NO_REPAIRS, ALL)).toEqual(ALL);
    const layer = dismissDamage(repaired(NO_REPAIRS, GLUED), OUTLET);
    expect(ALL.map((one) => damageState(layer, one))).toEqual(['open', 'repaired', 'open', 'dismissed']);
  });

  it('is noted where it stays as it is, which is neither open nor none', () => {
    const layer = noteDamage(dismissDamage(NO_REPAIRS, GLUED), GLUED);
    expect(damageState(layer, GLUED)).toBe('noted');
    expect(layer).toEqual({ ...NO_REPAIRS, noted: [{ code: GLUED.code, start: GLUED.start, end: GLUED.end }] });
    expect(openDamage(layer, ALL)).not.toContain(GLUED);
    expect(notedDamage(layer, ALL)).toEqual([GLUED]);
    expect(damageState(repaired(reopenDamage(layer, GLUED), GLUED), GLUED)).toBe('repaired');
  });

  it('is repaired where a repair lies over part of its words, not where it stands beside them', () => {
    const inside = { start: GLUED.start + 5, end: GLUED.end, was: 'It', now: '. It', by: 'analyst' } as const;
    expect(damageState(addRepair(TEXT, NO_REPAIRS, inside), GLUED)).toBe('repaired');
    const beside = { start: GLUED.end, end: GLUED.end + 4, was: ' was', now: ' is', by: 'analyst' } as const;
    expect(damageState(addRepair(TEXT, NO_REPAIRS, beside), GLUED)).toBe('open');
  });

  it('tells one kind of damage at a place from another', () => {
    const other: Damage = { ...LOST, code: 'dangling-reference' };
    expect(damageState(dismissDamage(NO_REPAIRS, LOST), other)).toBe('open');
  });

  it('law: what is done to one place and undone leaves every place as it was', () => {
    const deed = fc.record({
      damage: fc.constantFrom(...ALL),
      state: fc.constantFrom('repaired' as const, 'dismissed' as const, 'noted' as const),
    });
    const lay = (
      layer: RepairLayer,
      { damage, state }: { damage: Damage; state: 'repaired' | 'dismissed' | 'noted' },
    ) => {
      if (state === 'repaired') return repaired(reopenDamage(layer, damage), damage);
      return state === 'noted' ? noteDamage(layer, damage) : dismissDamage(layer, damage);
    };
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), deed, (before, last) => {
        const layer = before.reduce(lay, NO_REPAIRS);
        const after = lay(layer, last);
        const others = ALL.filter((one) => one !== last.damage);
        expect(damageState(after, last.damage)).toBe(last.state);
        expect(others.map((one) => damageState(after, one))).toEqual(others.map((one) => damageState(layer, one)));
        const reopened = reopenDamage(after, last.damage);
        expect(damageState(reopened, last.damage)).toBe('open');
        expect(others.map((one) => damageState(reopened, one))).toEqual(others.map((one) => damageState(layer, one)));
      }),
    );
  });
});

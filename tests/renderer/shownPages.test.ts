import { describe, expect, it } from 'vitest';
import { withFile, withGlance } from '../../renderer/preview/shownPages.ts';

const whole = new Uint8Array([1]);
const quick = new Uint8Array([2]);
const shown = withFile(whole, ['a', 'b', 'c']);

describe('pages on the screen', () => {
  it('are all of the whole file once that is there', () => {
    expect(shown).toEqual([
      { pdf: whole, page: 1, look: 'a', whole: true },
      { pdf: whole, page: 2, look: 'b', whole: true },
      { pdf: whole, page: 3, look: 'c', whole: true },
    ]);
  });

  it('take what a glance brings; the others keep what they show, whatever look they will have', () => {
    const after = withGlance(shown, { pdf: quick, numbers: [2], looks: ['a', 'x', 'y'] });
    expect(after).toEqual([shown[0], { pdf: quick, page: 1, look: 'x', whole: false }, shown[2]]);
    const later = withGlance(after, { pdf: null, numbers: [], looks: ['a', 'x', 'z'] });
    expect(later).toEqual(after);
  });

  it('go where the briefing grew shorter, and wait for the file where it grew longer', () => {
    expect(withGlance(shown, { pdf: quick, numbers: [1], looks: ['x', 'b'] })).toEqual([
      { pdf: quick, page: 1, look: 'x', whole: false },
      shown[1],
    ]);
    expect(withGlance(shown, { pdf: null, numbers: [], looks: ['a', 'b', 'c', 'd'] })).toEqual(shown);
  });
});

import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { countWords, stepTarget, type TemplateSlot } from '../../renderer/briefing/slotWays.ts';

const slot = (id: string, accepts: TemplateSlot['accepts']) => ({ id, accepts, min: 0, max: null }) as TemplateSlot;
const template = {
  sections: [
    { heading: 'One', slots: [slot('first', ['prose', 'quote']), slot('figures', ['stat'])] },
    { heading: 'Two', slots: [slot('last', ['quote'])] },
  ],
} as unknown as Template;
const fill = (id: string, slotId: string): Fill => ({
  kind: 'evidence',
  id,
  slotId,
  evidenceId: 'ev_1234',
  wording: null,
  speaker: null,
  comment: [],
});
const briefing = { fills: [fill('fill_aaaa', 'first'), fill('fill_bbbb', 'first')] } as unknown as Briefing;

describe('moving with the keys', () => {
  it('goes one place within the slot', () => {
    expect(stepTarget(briefing, template, fill('fill_aaaa', 'first'), 'quote', 1)).toEqual({
      slotId: 'first',
      index: 1,
    });
    expect(stepTarget(briefing, template, fill('fill_bbbb', 'first'), 'quote', -1)).toEqual({
      slotId: 'first',
      index: 0,
    });
  });

  it('goes on into the next slot that takes the kind, and stops at the ends', () => {
    expect(stepTarget(briefing, template, fill('fill_bbbb', 'first'), 'quote', 1)).toEqual({
      slotId: 'last',
      index: 0,
    });
    expect(stepTarget(briefing, template, fill('fill_bbbb', 'first'), 'prose', 1)).toBeNull();
    expect(stepTarget(briefing, template, fill('fill_aaaa', 'first'), 'quote', -1)).toBeNull();
  });
});

describe('the count of a slot', () => {
  it('says what stands there against what is asked for', () => {
    const wish = (min: number, max: number | null) => ({ ...slot('x', ['quote']), min, max });
    expect(countWords(2, wish(3, 5))).toBe('2 of 3–5');
    expect(countWords(0, wish(1, 1))).toBe('0 of 1');
    expect(countWords(0, wish(1, null))).toBe('0 of at least 1');
    expect(countWords(4, wish(0, 6))).toBe('4 of at most 6');
    expect(countWords(3, wish(0, null))).toBe('3');
  });
});

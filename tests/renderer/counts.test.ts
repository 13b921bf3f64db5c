import { describe, expect, it } from 'vitest';
import { newBriefing } from '../../engine/commands/newBriefing.ts';
import { finding } from '../../engine/nouns/finding.ts';
import { proseOf } from '../../engine/nouns/prose.ts';
import { missingIn, wordsOfBriefing, wordsOfSection } from '../../renderer/briefing/counts.ts';
import { slotsOf } from '../../renderer/briefing/slotWays.ts';
import { policyMemo } from '../../templates/policy-memo.ts';

const stamp = { at: '2026-01-12T08:00:00Z', by: '' };
const empty = newBriefing({ template: policyMemo, title: 'Quay', date: '2026-01-12', stamp, id: 'br_test0001' });
const needed = slotsOf(policyMemo).filter(({ slot }) => slot.min > 0);
const [first] = needed;
if (!first) throw new Error('the memo asks for nothing');
const filled = (words: string) => ({
  ...empty,
  fills: [{ kind: 'prose' as const, id: 'fill_one0001', slotId: first.slot.id, prose: proseOf(words) }],
});

describe('what is missing', () => {
  it('is every slot that asks for more, and every blank that must be filled, in the order of the page', () => {
    expect(missingIn(empty, policyMemo, []).slots).toEqual(needed.map(({ slot }) => ({ slotId: slot.id })));
    expect(missingIn({ ...empty, variables: {} }, policyMemo, []).blanks).toContainEqual({ variable: 'title' });
  });

  it('is no slot with words in it, but one whose prose is blank', () => {
    const places = (words: string) => missingIn(filled(words), policyMemo, []).slots.map(({ slotId }) => slotId);
    expect(places('Some words')).not.toContain(first.slot.id);
    expect(places('')).toContain(first.slot.id);
  });

  it('is no slot that was left empty in writing', () => {
    const short = finding({
      code: 'slot-short',
      severity: 'warning',
      sentence: '',
      hint: '',
      place: { slotId: first.slot.id },
      basis: [0],
    });
    const slots = (signedOff: boolean) => missingIn(empty, policyMemo, [{ ...short, signedOff }]).slots.length;
    expect(slots(true)).toBe(slots(false) - 1);
  });
});

it('words are counted as the checks count them, a section against what its slots may hold together', () => {
  const briefing = filled('Twenty-one ships, 3.5 days — it’s late.');
  expect(wordsOfBriefing(briefing, policyMemo)).toBe(6);
  const section = { ...first.section, slots: [first.slot, { ...first.slot, id: 'other' }] };
  const budget = first.slot.maxWords === null ? null : first.slot.maxWords * 2;
  expect(wordsOfSection(briefing, section)).toEqual({ words: 6, budget });
});

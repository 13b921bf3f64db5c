import { describe, expect, it } from 'vitest';
import { newBriefing } from '../../engine/commands/newBriefing.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import { readQuery } from '../../engine/search/readQuery.ts';
import { placeInBriefing } from '../../renderer/library/placeInBriefing.ts';
import { mediaDigest } from '../../templates/media-digest.ts';
import { pictureFill } from '../fixtures/pictureFill.ts';

const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };
const prose = (id: string, text: string): Fill => ({
  kind: 'prose',
  id,
  slotId: 'overview-text',
  prose: [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }],
});
const briefing = {
  ...newBriefing({ template: mediaDigest, title: 'Ferries', date: '2026-01-12', stamp, id: 'br_test0001' }),
  fills: [
    prose('fill_one', 'The lock is shut.'),
    prose('fill_two', 'The lock at the mill is shut.'),
    pictureFill('overview-text'),
  ],
};
const place = (typed: string) =>
  placeInBriefing(briefing, readQuery(typed), (id) => ({ id, text: '' }) as unknown as Evidence);

describe('a briefing that was found', () => {
  it('is opened where most of what was looked for stands', () => {
    expect(place('lock mill ')).toEqual({ slotId: 'overview-text', fillId: 'fill_two' });
    expect(place('lock ')).toEqual({ slotId: 'overview-text', fillId: 'fill_one' });
    expect(place('cranes')).toMatchObject({ fillId: 'fill_picture1' });
    expect(place('ferries')).toEqual({ variable: 'title' });
    expect(place('nowhere')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import { proseOf } from '../../../engine/nouns/prose.ts';
import { markdownText } from '../../../engine/write/markdownText.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { pictureFill } from '../../fixtures/pictureFill.ts';

const AT = '2026-01-12T08:00:00Z';
const wrong: Fill = {
  kind: 'prose',
  id: 'fill_wrong0001',
  slotId: 'no-such-place',
  prose: proseOf('She said: “These words stand in no article of this library, whatever one looks for.”'),
};
const codesOf = (dossier: Dossier) => {
  const { diagnostics } = composeDocument({ ...dossier, at: AT });
  return [...checkBriefing(dossier), ...diagnostics]
    .filter(({ severity }) => severity !== 'remark')
    .map(({ code }) => code);
};
const digest = async (fills: (fills: Fill[]) => Fill[], change: Partial<Dossier['template']> = {}) => {
  const { dossier } = await exampleOf('media-digest');
  const template = { ...dossier.template, ...change };
  return { ...dossier, template, briefing: { ...dossier.briefing, fills: fills(dossier.briefing.fills) } };
};

describe('what no reader sees is not found fault with', () => {
  it('in the tray: only that it has no place', async () => {
    const placed = await digest((fills) => [...fills, { ...wrong, slotId: 'overview-text' }]);
    expect(codesOf(placed).length).toBeGreaterThan(0);
    const inTray = await digest((fills) => [...fills, wrong]);
    expect(codesOf(inTray)).toEqual(['slot-unknown']);
  });

  it('nor a picture that stands there', async () => {
    const photo = pictureFill('overview-text', 1, { alt: 'photo' });
    const found = async (slotId: string) => codesOf(await digest((fills) => [...fills, { ...photo, slotId }]));
    expect(await found('overview-text')).toContain('alt-says-nothing');
    expect(await found('no-such-place')).toEqual(['slot-unknown']);
  });

  it('in a section that a blank leaves out, which is not printed, and is again once the blank says so', async () => {
    const { dossier } = await exampleOf('media-digest');
    const sections = dossier.template.sections.map((one) =>
      one.id === 'watch' ? { ...one, when: { variable: 'reference', values: ['internal'] } } : one,
    );
    const left = await digest((fills) => [...fills, { ...wrong, slotId: 'watch-list' }], { sections });
    expect(codesOf(left)).toEqual([]);
    const printed = (one: Dossier) => markdownText(composeDocument({ ...one, at: AT }).document);
    expect(printed(left)).not.toContain('To watch');
    const variables = { ...left.briefing.variables, reference: 'internal' };
    const asked = { ...left, briefing: { ...left.briefing, variables } };
    expect(printed(asked)).toContain('To watch');
    expect(codesOf(asked).length).toBeGreaterThan(0);
  });

  it('and its evidence is not in the manifest', async () => {
    const { dossier } = await exampleOf('media-digest');
    const [first] = dossier.briefing.fills.filter(({ kind }) => kind === 'evidence');
    const moved = await digest((fills) =>
      fills.map((one) => (one === first || one.id === first?.id ? { ...one, slotId: 'no-such-place' } : one)),
    );
    const { document } = composeDocument({ ...moved, at: AT });
    const id = first?.kind === 'evidence' ? first.evidenceId : '';
    expect(document.manifest.evidence.map((one) => one.id)).not.toContain(id);
  });
});

describe('a slot that marks the paper', () => {
  it('raises the least mark once anything stands in it', async () => {
    const { dossier } = await exampleOf('media-digest');
    const sections = dossier.template.sections.map((one) => ({
      ...one,
      slots: one.slots.map((slot) => (slot.id === 'watch-list' ? { ...slot, tlp: 'TLP:RED' as const } : slot)),
    }));
    const filled = await digest((fills) => fills, { sections });
    expect(codesOf(filled)).toEqual(['marking-below-floor']);
    const empty = await digest((fills) => fills.filter(({ slotId }) => slotId !== 'watch-list'), { sections });
    expect(codesOf(empty)).toEqual([]);
  });
});

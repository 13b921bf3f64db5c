import { beforeAll, expect, it } from 'vitest';
import { composeDocument } from '../../engine/compose/composeDocument.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import { useBriefing } from '../../renderer/briefing/briefingStore.ts';
import { referable } from '../../renderer/prose/referable.ts';
import { exampleOf } from '../../templates/builtIn.ts';
import { specimenDossier } from '../specimen/specimenDossier.ts';

const { dossier, media } = specimenDossier();
const { template, briefing } = dossier;
beforeAll(() => useBriefing.setState({ dossier, briefing }));

const offered = (of: Briefing = briefing) => referable(template, of).map(({ to, id }) => `${to} ${id}`);
const without = (slotId: string): Briefing => ({
  ...briefing,
  fills: briefing.fills.filter((fill) => fill.slotId !== slotId),
});

it('sections, charts, pictures and tables that are printed can be referred to', () => {
  const [berths] = briefing.fills.filter((fill) => fill.slotId === 'table-text');
  expect(offered()).toEqual(
    expect.arrayContaining([
      'section charts',
      'figure course',
      'figure sizes',
      'table stat-table',
      `table ${berths?.id}`,
    ]),
  );
  expect(offered().filter((one) => one.startsWith('figure fill_'))).toHaveLength(1);
});

it('what is empty is not offered', () => {
  expect(offered(without('course'))).not.toContain('figure course');
  expect(offered(without('stat-table'))).not.toContain('table stat-table');
  expect(offered({ ...briefing, fills: [] }).filter((one) => !one.startsWith('section'))).toEqual([]);
});

it('leads nowhere that composing does not know', async () => {
  const assessment = (await exampleOf('assessment-report')).dossier;
  for (const one of [dossier, assessment]) {
    useBriefing.setState({ dossier: one, briefing: one.briefing });
    const places = referable(one.template, one.briefing);
    const [first] = one.briefing.fills.filter((fill) => fill.kind === 'prose');
    const fills = one.briefing.fills.map((fill) =>
      fill === first && fill.kind === 'prose'
        ? {
            ...fill,
            prose: [
              {
                kind: 'paragraph' as const,
                inlines: places.map(({ to, id }) => ({ kind: 'reference' as const, to, id })),
              },
              ...fill.prose,
            ],
          }
        : fill,
    );
    const { diagnostics } = composeDocument(
      { ...one, briefing: { ...one.briefing, fills }, at: '2026-01-12T08:00:00Z' },
      media,
    );
    expect(diagnostics.filter(({ code }) => code === 'reference-lost')).toEqual([]);
  }
});

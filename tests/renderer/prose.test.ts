import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Prose, type ProseInline } from '../../engine/nouns/prose.ts';
import { normaliseProse } from '../../renderer/prose/normaliseProse.ts';
import { proseExtensions } from '../../renderer/prose/proseExtensions.ts';
import { proseToTiptap } from '../../renderer/prose/proseToTiptap.ts';
import { tiptapToProse } from '../../renderer/prose/tiptapToProse.ts';

const schema = getSchema(proseExtensions({ evidenceWords: () => '', referenceWords: () => '', placeholder: () => '' }));

const evidenceId = fc.constantFrom('ev_1234abcd', 'ev_9876zyxw');
const inline: fc.Arbitrary<ProseInline> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('text' as const),
      text: fc.string({ unit: 'grapheme', maxLength: 12 }),
      bold: fc.boolean(),
      italic: fc.boolean(),
      link: fc.constantFrom('https://example.org/a', 'http://example.net', 'mailto:desk@example.com'),
    },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.constant({ kind: 'break' as const }),
  evidenceId.map((id) => ({ kind: 'cite' as const, evidenceId: id })),
  evidenceId.map((id) => ({ kind: 'evidence' as const, evidenceId: id })),
  fc.record({
    kind: fc.constant('reference' as const),
    to: fc.constantFrom('section' as const, 'figure' as const),
    id: fc.constantFrom('outlook', 'fill_12345678'),
  }),
);
const inlines = fc.array(inline, { maxLength: 5 });
const prose: fc.Arbitrary<Prose> = fc.array(
  fc.oneof(
    inlines.map((parts) => ({ kind: 'paragraph' as const, inlines: parts })),
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2), inlines }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.record({ level: fc.integer({ min: 0, max: 2 }), inlines }), { maxLength: 6 }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      caption: fc.string({ maxLength: 8 }),
      rows: fc.array(fc.record({ cells: fc.array(inlines, { minLength: 1, maxLength: 12 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
  { maxLength: 5 },
);

describe('prose and the editor', () => {
  it('comes back from the editor as the same prose, and the editor takes every one of it', () => {
    fc.assert(
      fc.property(prose, (written) => {
        const doc = schema.nodeFromJSON(proseToTiptap(written));
        doc.check();
        const back = tiptapToProse(doc.toJSON());
        expect(back).toEqual(normaliseProse(written));
        expect(Prose.safeParse(back).success).toBe(true);
      }),
    );
  });

  it('says the same after normalising twice', () => {
    fc.assert(
      fc.property(prose, (written) => {
        expect(normaliseProse(normaliseProse(written))).toEqual(normaliseProse(written));
      }),
    );
  });

  it('keeps the words of a pasted link that is no link of ours, and drops the link', () => {
    const doc = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'click', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
        },
      ],
    };
    expect(tiptapToProse(doc)).toEqual([{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'click' }] }]);
  });

  it('puts the cells beyond the twelfth into the twelfth', () => {
    const cells = Array.from({ length: 14 }, (_, at) => ({
      type: 'tableHeader',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: `c${at}` }] }],
    }));
    const back = tiptapToProse({
      type: 'doc',
      content: [{ type: 'table', attrs: { caption: '' }, content: [{ type: 'tableRow', content: cells }] }],
    });
    const [table] = back;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows[0]?.cells).toHaveLength(12);
    expect(JSON.stringify(table.rows[0]?.cells[11])).toContain('c13');
  });
});

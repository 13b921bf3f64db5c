import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { quotationsInProse } from '../../../engine/check/quotationsInProse.ts';
import { applyCommand } from '../../../engine/commands/applyCommand.ts';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import { type Found, findInBriefing } from '../../../engine/find/findInBriefing.ts';
import type { Query } from '../../../engine/find/query.ts';
import { replaceSteps } from '../../../engine/find/replaceSteps.ts';
import type { Briefing } from '../../../engine/nouns/briefing.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import { writtenIn } from '../../../engine/nouns/fillText.ts';
import { type Prose, type ProseInline, proseText } from '../../../engine/nouns/prose.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';
import { pictureFill } from '../../fixtures/pictureFill.ts';

const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };
const empty = newBriefing({ template: mediaDigest, title: 'Ferry day', date: '2026-01-12', stamp, id: 'br_test0001' });
const quote: Evidence = {
  id: 'ev_ferry0001',
  kind: 'quote',
  text: 'The ferry is late and the ferry is full',
  speaker: 'Ada Ferry',
} as unknown as Evidence;
const evidenceNamed = (id: string) => (id === quote.id ? quote : undefined);

const words = (text: string): ProseInline => ({ kind: 'text', text });
const prose = (...inlines: ProseInline[]): Prose => [{ kind: 'paragraph', inlines }];
const withFills = (...fills: Fill[]): Briefing => ({ ...empty, fills });
const written = (own: Prose): Fill => ({ kind: 'prose', id: 'fill_own00001', slotId: 'overview-text', prose: own });
const placed = (comment: Prose = [], wording: string | null = null): Fill => ({
  kind: 'evidence',
  id: 'fill_quote001',
  slotId: 'entries',
  evidenceId: quote.id,
  wording,
  speaker: null,
  comment,
});
const query = (text: string, more: Partial<Query> = {}): Query => ({
  words: text,
  matchCase: false,
  wholeWords: false,
  ...more,
});
const find = (briefing: Briefing, what: Query): Found =>
  findInBriefing({ briefing, template: mediaDigest, evidenceNamed }, what);
const replaceAll = (briefing: Briefing, what: Query, by: string): Briefing => {
  const steps = replaceSteps(briefing, find(briefing, what).hits, by);
  return steps.length === 0 ? briefing : applyCommand(briefing, { label: 'Replace', steps }).briefing;
};

describe('looking for words', () => {
  it('finds them in blanks, prose, comments and captions, in the order of the page', () => {
    const table: Prose = [{ kind: 'table', caption: 'Ferry times', rows: [{ cells: [[words('by ferry')]] }] }];
    const { hits } = find(
      withFills(placed(prose(words('A ferry.'))), written([...prose(words('Ferries?')), ...table])),
      {
        ...query('ferr'),
      },
    );
    expect(hits.map(({ where, shown }) => [where.kind === 'variable' ? where.variable : where.fillId, shown])).toEqual([
      ['title', -1],
      ['fill_own00001', 0],
      ['fill_own00001', -1],
      ['fill_own00001', 1],
      ['fill_quote001', 0],
    ]);
  });

  it('finds what is said of a picture and replaces it in one step', () => {
    const said = { caption: 'The ferry at the quay', credit: 'Ferry line', alt: 'A ferry, and a second ferry.' };
    const briefing = withFills(pictureFill('overview-text', 1, said));
    const { hits } = find(briefing, query('ferry', { matchCase: true }));
    expect(hits.map(({ where }) => where.kind === 'picture' && where.field)).toEqual(['caption', 'alt', 'alt']);
    const replaced = replaceAll(briefing, query('ferry'), 'boat').fills[0];
    expect(replaced?.kind === 'picture' && replaced.picture).toMatchObject({
      caption: 'The boat at the quay',
      credit: 'boat line',
      alt: 'A boat, and a second boat.',
    });
    expect(replaceSteps(briefing, find(briefing, query('ferry')).hits, 'boat').map((step) => step.do)).toEqual([
      'set-variable',
      'picture',
    ]);
  });

  it('finds other words in the same fill, and other words in the fill that took its place', () => {
    const briefing = withFills(written(prose(words('A ferry and a tug'))));
    expect(find(briefing, query('ferry')).hits).toHaveLength(2);
    expect(find(briefing, query('tug')).hits).toHaveLength(1);
    expect(find(replaceAll(briefing, query('tug'), 'ferry'), query('tug')).hits).toHaveLength(0);
  });

  it('counts what is locked and offers none of it', () => {
    const inline = prose(words('It says '), { kind: 'evidence', evidenceId: quote.id }, words(' about the ferry'));
    const found = find(withFills(written(inline), placed()), query('ferry'));
    // Twice inline, twice as an entry; the speaker’s name is no text.
    expect(found.locked).toBe(4);
    expect(found.hits.map(({ where }) => where.kind)).toEqual(['variable', 'fill']);
    expect(find(withFills(placed([], 'The ferry is late')), query('ferry')).locked).toBe(1);
  });

  it('leaves a quotation typed into prose alone, from its first mark to its last', () => {
    const own = prose(
      words('The ferry: “'),
      { ...words('every ferry was full'), bold: true } as ProseInline,
      words('” by ferry'),
    );
    const found = find(withFills(written(own)), query('ferry', { matchCase: true }));
    expect(found.locked).toBe(1);
    expect(found.hits.map(({ shown }) => shown)).toEqual([0, 2]);
    const after = replaceAll(withFills(written(own)), query('ferry', { matchCase: true }), 'boat');
    expect(proseText(writtenIn(after.fills[0] as Fill))).toBe('The boat: “every ferry was full” by boat');
  });

  it('knows where a quotation begins behind line breaks', () => {
    const breaks = Array.from({ length: 9 }, (): ProseInline => ({ kind: 'break' }));
    const own = withFills(written(prose(words('See'), ...breaks, words('“ferry is full today” ferry'))));
    expect(find(own, query('ferry', { matchCase: true }))).toMatchObject({ locked: 1, hits: [{ shown: 1 }] });
  });

  it('knows case, whole words, and signs that look alike', () => {
    const own = withFills(written(prose(words('Ferry ferryman ferry’s e\u00a0ferry'))));
    const count = (what: Query) => find(own, what).hits.filter(({ where }) => where.kind === 'fill').length;
    expect(count(query('ferry'))).toBe(4);
    expect(count(query('ferry', { matchCase: true }))).toBe(3);
    expect(count(query('ferry', { wholeWords: true }))).toBe(3);
    expect(count(query("ferry's"))).toBe(1);
    expect(count(query('e ferry'))).toBe(1);
    expect(count(query('(ferry'))).toBe(0);
    expect(count(query(''))).toBe(0);
  });

  it('finds words across a change of look, never across a note or a break', () => {
    const bold: ProseInline = { kind: 'text', text: 'rry', bold: true };
    const own = prose(words('fe'), bold, words(' fe'), { kind: 'cite', evidenceId: quote.id }, words('rry'));
    const before = withFills(written(own));
    expect(find(before, query('ferry')).hits.filter(({ where }) => where.kind === 'fill')).toHaveLength(1);
    const after = replaceAll(before, query('ferry', { wholeWords: true }), 'boat').fills[0] as Fill;
    expect(writtenIn(after)).toEqual(
      prose(words('boat'), words(' fe'), { kind: 'cite', evidenceId: quote.id }, words('rry')),
    );
  });
});

const some = fc.string({ unit: fc.constantFrom(...'abB “”"\u00a0’'), maxLength: 12 });
const inline: fc.Arbitrary<ProseInline> = fc.oneof(
  { weight: 4, arbitrary: some.map(words) },
  fc.constant<ProseInline>({ kind: 'break' }),
  fc.constantFrom<ProseInline>({ kind: 'cite', evidenceId: quote.id }, { kind: 'evidence', evidenceId: quote.id }),
);
const paragraph = fc.array(inline, { maxLength: 8 });
const anyProse: fc.Arbitrary<Prose> = fc.array(
  fc.oneof(
    paragraph.map((inlines) => ({ kind: 'paragraph' as const, inlines })),
    fc
      .tuple(some, paragraph)
      .map(([caption, cell]) => ({ kind: 'table' as const, caption, rows: [{ cells: [cell] }] })),
    paragraph.map((inlines) => ({ kind: 'list' as const, ordered: false, items: [{ level: 0, inlines }] })),
  ),
  { maxLength: 4 },
);
const anyBriefing = fc.tuple(anyProse, anyProse, fc.option(some), some).map(([own, comment, wording, title]) => ({
  ...withFills(written(own), placed(comment, wording)),
  variables: { ...empty.variables, title },
}));
const anyQuery: fc.Arbitrary<Query> = fc.record({
  words: fc.string({ unit: fc.constantFrom(...'abB “ '), minLength: 1, maxLength: 3 }),
  matchCase: fc.boolean(),
  wholeWords: fc.boolean(),
});

/** Everything that is not the analyst's own. */
function lockedPart(briefing: Briefing): string {
  return JSON.stringify(
    briefing.fills.map((fill) => ({
      ...fill,
      prose: null,
      comment: null,
      inline: writtenIn(fill).flatMap((block) =>
        (block.kind === 'list'
          ? block.items.flatMap((item) => item.inlines)
          : block.kind === 'table'
            ? block.rows.flatMap((row) => row.cells.flat())
            : block.inlines
        ).filter((one) => one.kind !== 'text'),
      ),
    })),
  );
}

function quotations(briefing: Briefing): string[] {
  return briefing.fills.flatMap((fill) =>
    writtenIn(fill).flatMap((block) =>
      block.kind === 'paragraph' ? quotationsInProse(block.inlines).map((one) => one.words) : [],
    ),
  );
}

test('replacing touches no evidence and no quotation, and one undo gives the same bytes', () => {
  fc.assert(
    fc.property(anyBriefing, anyQuery, fc.constantFrom('', 'x', 'xyz z'), (briefing, what, by) => {
      const steps = replaceSteps(briefing, find(briefing, what).hits, by);
      if (steps.length === 0) return;
      const { briefing: after, inverse } = applyCommand(briefing, { label: 'Replace', steps });
      expect(lockedPart(after)).toBe(lockedPart(briefing));
      // Words put between marks may become a quotation; none that was one may change.
      if (!/["“”]/.test(what.words)) expect(quotations(after)).toEqual(expect.arrayContaining(quotations(briefing)));
      expect(JSON.stringify(applyCommand(after, inverse).briefing)).toBe(JSON.stringify(briefing));
    }),
    { numRuns: 600 },
  );
});

test('after replacing all there is nothing left to replace, and what was counted is what changed', () => {
  fc.assert(
    fc.property(anyBriefing, anyQuery, (briefing, what) => {
      const before = find(briefing, what);
      fc.pre(!/["“”\s\u00a0]/.test(what.words));
      const after = replaceAll(briefing, what, '\u2060');
      expect(find(after, what).hits).toEqual([]);
      expect(find(after, what).locked).toBe(before.locked);
      const put = JSON.stringify(after).split('\u2060').length - 1;
      expect(put).toBe(before.hits.length);
    }),
    { numRuns: 400 },
  );
});

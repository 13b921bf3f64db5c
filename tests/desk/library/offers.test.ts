import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../desk/library/library.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import type { OfferWish } from '../../../desk/library/search/openOffers.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import { briefingOf, memo, quoteOf, sourceOf, tickingClock } from './shelfGoods.ts';

let folder: string;
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offers-'));
  library = openLibrary(folder, tickingClock());
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const WISH: OfferWish = { kinds: ['quote', 'stat', 'excerpt'], query: '', about: '', placed: [], offset: 0, limit: 50 };
const offered = (wish: Partial<OfferWish> = {}) =>
  library.offers({ ...WISH, ...wish }).offers.map((one) => one.evidence.text);

/** An article with one quotation in it, kept. */
function keep(text: string, words: string, state: Evidence['state'] = 'suggested', changes = {}): Evidence {
  const { source, raw } = sourceOf(text, changes);
  library.sources.keep(source, raw);
  const quote = { ...quoteOf(source, words), state };
  library.evidence.suggest(source, [quote]);
  return quote;
}

const LONG =
  'The crane fell into the harbour basin at four in the morning, and nobody was on it. “It made no sound,” said Ilka Brandt, who saw it from the pilot house across the water. The port will stay shut for nine days while divers look for the jib, the harbour office said in the evening.';

describe('what is offered for a slot', () => {
  it('is of the kinds that it takes, and nothing that was rejected', () => {
    keep('Ferries\nWe sail again.', 'We sail again');
    keep('Storm\nNobody sails.', 'Nobody sails', 'rejected');
    expect(offered()).toEqual(['We sail again']);
    expect(offered({ kinds: ['stat'] })).toEqual([]);
    expect(offered({ kinds: [] })).toEqual([]);
  });

  it('is the newest first, the accepted before, what any briefing prints behind, what this one prints last', () => {
    const one = keep('A\nOne word here.', 'One word');
    const two = keep('B\nTwo words here.', 'Two words', 'confirmed');
    const three = keep('C\nThree words here.', 'Three words');
    const four = keep('D\nFour words here.', 'Four words');
    expect(offered()).toEqual([two, four, three, one].map(({ text }) => text));
    library.briefings.add(briefingOf('br_other1', 'Elsewhere.', [two]), memo);
    expect(offered({ placed: [four.id] })).toEqual([three, one, two, four].map(({ text }) => text));
    expect(library.offers(WISH).offers.map((offer) => offer.uses)).toEqual([0, 0, 0, 1]);
  });

  it('is near to what the briefing says', () => {
    keep('A\nThe turbines turn again.', 'The turbines turn');
    keep('B\nThe ferry sails.', 'The ferry sails', 'confirmed');
    keep('C\nA quiet day.', 'A quiet day');
    expect(offered({ about: 'What the turbines cost, and when they turn.' })[0]).toBe('The turbines turn');
  });

  it('is found by words, speaker, paper, headline and printed number', () => {
    keep('Gate cracks\nWe wait.', 'We wait', 'suggested', { publisher: 'Tarn Post' });
    keep('Other\nWe go.', 'We go', 'suggested', { publisher: 'Vell Echo' });
    expect(offered({ query: 'tarn' })).toEqual(['We wait']);
    expect(offered({ query: 'gate crack' })).toEqual(['We wait']);
    expect(offered({ query: 'brandt' }).sort()).toEqual(['We go', 'We wait']);
    expect(offered({ query: 'brandt -echo' })).toEqual(['We wait']);
    expect(offered({ query: '"' })).toHaveLength(2);
  });

  it('comes in stretches that fit together', () => {
    for (let count = 0; count < 7; count++) keep(`Piece ${count}\nWords of ${count} here.`, `Words of ${count}`);
    const all = offered();
    const stretches = [0, 3, 6].map((offset) => library.offers({ ...WISH, offset, limit: 3 }));
    expect(stretches.flatMap((one) => one.offers.map((offer) => offer.evidence.text))).toEqual(all);
    expect(stretches.map((one) => one.more)).toEqual([true, true, false]);
  });

  it('shows the same words of the same text once, and says where else they stand', () => {
    const first = keep(LONG, 'It made no sound', 'confirmed', { publisher: 'Coastal Courier', url: '' });
    const copy = keep(`${LONG} `, 'It made no sound', 'suggested', { publisher: 'Inland Ledger', url: '' });
    keep('Elsewhere\nIt made no sound, they say.', 'It made no sound');
    const { offers } = library.offers(WISH);
    expect(offers.map((one) => [one.evidence.id === first.id, one.alsoIn])).toEqual([
      [true, ['Inland Ledger']],
      [false, []],
    ]);
    expect(offered({ placed: [first.id, copy.id] })).toHaveLength(3);
  });
});

describe('where evidence is used', () => {
  it('is told in the order of the page, without removed briefings', () => {
    const quote = keep('Ferries\nWe sail again.', 'We sail again');
    library.briefings.add(briefingOf('br_one1', 'x', [quote]), memo);
    library.briefings.add(briefingOf('br_two2', 'x', [quote, quote]), memo);
    const uses = () => library.briefings.usesOf(quote.sourceId);
    expect(uses().map((use) => [use.briefingId, use.fillId, use.slot, use.evidenceId])).toEqual([
      ['br_two2', 'fill_ev000', 'Points', quote.id],
      ['br_two2', 'fill_ev100', 'Points', quote.id],
      ['br_one1', 'fill_ev000', 'Points', quote.id],
    ]);
    library.briefings.remove('br_two2');
    expect(uses()).toHaveLength(1);
    expect(library.briefings.usesOf('src_none')).toEqual([]);
  });
});

describe('the list of articles', () => {
  it('comes in stretches and goes round to what waits', () => {
    const kept = [1, 2, 3, 4, 5].map((count) =>
      keep(`Piece ${count}\nWords of ${count} here.`, `Words of ${count}`, count === 4 ? 'confirmed' : 'suggested'),
    );
    const ids = kept.map((one) => one.sourceId).reverse();
    expect(library.sources.list().map((one) => one.id)).toEqual(ids);
    expect(library.sources.list(2, 3).map((one) => one.id)).toEqual(ids.slice(3));
    expect(library.sources.count()).toBe(5);
    expect(library.sources.waiting(ids[0] ?? '')?.id).toBe(ids[2]);
    expect(library.sources.waiting(ids[4] ?? '')?.id).toBe(ids[0]);
    for (const one of kept) library.evidence.keep({ ...one, state: 'rejected' });
    expect(library.sources.waiting(ids[0] ?? '')).toBeNull();
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from './testDesk.ts';

const BODY = `The harbour of Ostrand was closed on Tuesday after a crane fell across the eastern mole and cut the line that feeds its lights.

“We heard a crack like ice in spring, and then the lamps went out,” said Signe Dahl, who keeps the locks. Nobody was hurt, the port office said.

The crane, built in 1974, had been due for an inspection in June. Three ships that were bound for Ostrand were sent on to Fell Bay, where 14 berths are free until the end of the week.

“It will take us nine days to clear the channel,” said Rolf Aune, the chief engineer of the port. He put the damage at 2.4 million crowns, not counting the loss of trade.

A second crane of the same make stands on the western mole. The port office has closed it off until an expert has climbed it, and asks the owners of small boats to keep 200 metres away.`;
const OTHER = `Ostrand will get a new theatre by the end of the decade, the town council decided on Monday with 19 votes to 12.

“We heard a crack like ice in spring,” an actor joked about the roof of the old house. The plan costs 31 million crowns, of which the county pays a third. Work is to begin when the frost is out of the ground, and the ensemble will play in the fish hall until then.

Critics asked why the school must wait. “A town can want two things,” said the mayor, Liv Sand, who had worked for the plan since she took office four years ago.`;

let at: TestDesk;
beforeEach(async () => {
  at = await openTestDesk();
});
afterEach(() => at.end());

const capture = (title: string, text: string, url: string) =>
  at.get('source.capture', {
    format: 'text',
    bytes: new TextEncoder().encode(`${title}\n\n${text}`) as Uint8Array<ArrayBuffer>,
    fileName: '',
    url,
  });

describe('the same text in two papers', () => {
  it('is told at capture and at opening, with other marks, another headline and a shorter end', async () => {
    const first = await capture('Crane falls in Ostrand', BODY, 'https://courier.example/crane');
    const copy = BODY.replaceAll('“', '"').replaceAll('”', '"').split('\n\n').slice(0, 4).join('\n\n');
    const second = await capture('Harbour in the dark', copy, 'https://ledger.example/1');
    expect(first.sameText).toEqual([]);
    expect(second.sameText).toMatchObject([{ id: first.source.id, title: 'Crane falls in Ostrand' }]);
    expect(second.sameText[0]?.share).toBeGreaterThan(0.8);
    expect(second.earlier).toBeNull();
    expect((await at.get('source.open', { id: first.source.id })).sameText).toMatchObject([{ id: second.source.id }]);
    // They stand in the list as one, the newer first.
    expect(await at.get('source.list', { offset: 0, limit: 9 })).toMatchObject({
      total: 1,
      rows: [{ id: second.source.id, others: [{ id: first.source.id, title: 'Crane falls in Ostrand' }] }],
    });
  });

  it('is not told of two articles that share a quotation', async () => {
    await capture('Crane falls in Ostrand', BODY, 'https://courier.example/crane');
    const other = await capture('A theatre for Ostrand', OTHER, 'https://courier.example/theatre');
    expect(other.sameText).toEqual([]);
    expect(await at.get('source.list', { offset: 0, limit: 9 })).toMatchObject({ total: 2, rows: [{}, {}] });
  });

  it('is forgotten when one of them is removed', async () => {
    const first = await capture('Crane falls in Ostrand', BODY, '');
    const second = await capture('Harbour in the dark', BODY, '');
    await at.get('source.remove', { id: first.source.id });
    expect((await at.get('source.open', { id: second.source.id })).sameText).toEqual([]);
  });
});

describe('a newer version', () => {
  const newer = BODY.replace('nine days', 'twelve days').replace(
    'A second crane',
    'Divers went down on Wednesday and found the hook.\n\nA second crane',
  );

  it('is known by its address, says what changed, and takes over what was decided', async () => {
    const first = await capture('Crane falls in Ostrand', BODY, 'https://courier.example/crane');
    const quotes = first.evidence.filter((one) => one.kind === 'quote');
    const [kept, changed] = quotes;
    if (!kept || !changed) throw new Error('two quotes are expected');
    await at.get('evidence.save', {
      evidence: { ...kept, state: 'confirmed', remark: 'use this', role: 'lock keeper' },
    });
    await at.get('evidence.save', { evidence: { ...changed, state: 'confirmed' } });
    const second = await capture('Crane falls in Ostrand', newer, 'https://www.courier.example/crane?utm=1#top');
    expect(second.earlier).toMatchObject({ id: first.source.id });
    const changes = await at.get('source.changes', { id: second.source.id });
    expect(changes.paragraphs).toEqual({ added: 1, removed: 0, altered: 1 });
    expect(changes.pieces.filter((one) => one.decided).map((one) => [one.kind, one.now])).toEqual([
      ['same', kept.text],
      ['changed', 'It will take us twelve days to clear the channel'],
    ]);
    const carried = await at.get('source.carryOver', { id: second.source.id });
    expect(carried.carried).toBe(1);
    const there = carried.evidence.filter((one) => one.state === 'confirmed');
    expect(there).toMatchObject([
      { text: kept.text, remark: 'use this', role: 'lock keeper', sourceId: second.source.id },
    ]);
    // The old version keeps its own.
    expect(
      (await at.get('source.open', { id: first.source.id })).evidence.filter((one) => one.state === 'confirmed'),
    ).toHaveLength(2);
  });

  it('is refused a comparison where there is none', async () => {
    const only = await capture('Crane falls in Ostrand', BODY, '');
    expect(await at.refused('source.changes', { id: only.source.id })).toMatchObject({ code: 'not-found' });
  });
});

describe('two copies that do not say the same', () => {
  const changed = BODY.replace('2.4 million crowns', '4.2 million crowns').replace('like ice', 'like glass');

  it('are told with both values and where they stand', async () => {
    const first = await capture('Crane falls in Ostrand', BODY, 'https://courier.example/crane');
    const second = await capture('Harbour in the dark', changed, 'https://ledger.example/1');
    const [copy] = await at.get('source.copies', { id: second.source.id });
    expect(copy).toMatchObject({ id: first.source.id, title: 'Crane falls in Ostrand' });
    expect(copy?.share).toBeGreaterThan(0.8);
    expect(copy?.differences.map(({ one, other }) => [one.text, other.text])).toEqual([
      ['glass', 'ice'],
      ['4.2 million crowns', '2.4 million crowns'],
    ]);
    const [there] = await at.get('source.copies', { id: first.source.id });
    expect(there?.differences.map(({ one, other }) => [one.text, other.text])).toEqual([
      ['ice', 'glass'],
      ['2.4 million crowns', '4.2 million crowns'],
    ]);
    for (const { one } of there?.differences ?? []) expect(first.source.text.slice(one.start, one.end)).toBe(one.text);
  });

  it('stand under the one of which evidence was accepted, at the place of the newest', async () => {
    const first = await capture('Crane falls in Ostrand', BODY, '');
    await capture('A theatre for Ostrand', OTHER, '');
    const second = await capture('Harbour in the dark', changed, '');
    const faces = async () => (await at.get('source.list', { offset: 0, limit: 9 })).rows.map((row) => row.title);
    expect(await faces()).toEqual(['Harbour in the dark', 'A theatre for Ostrand']);
    const [quote] = first.evidence.filter((one) => one.kind === 'quote');
    if (!quote) throw new Error('a quote is expected');
    await at.get('evidence.save', { evidence: { ...quote, state: 'confirmed' } });
    expect(await at.get('source.list', { offset: 0, limit: 9 })).toMatchObject({
      total: 2,
      rows: [
        { id: first.source.id, confirmed: 1, others: [{ id: second.source.id, title: 'Harbour in the dark' }] },
        { title: 'A theatre for Ostrand', others: [] },
      ],
    });
  });

  it('stand under the one whose details were filled in', async () => {
    const first = await capture('Crane falls in Ostrand', BODY, '');
    await capture('Harbour in the dark', changed, '');
    await at.get('source.describe', { id: first.source.id, meta: { publisher: 'Coastal Courier' } });
    expect(await at.get('source.list', { offset: 0, limit: 9 })).toMatchObject({ rows: [{ id: first.source.id }] });
  });
});

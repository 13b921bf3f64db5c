import { describe, expect, it } from 'vitest';
import { suggestEvidence } from '../../../engine/capture/suggestEvidence.ts';
import { NO_REPAIRS } from '../../../engine/nouns/repairLayer.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { addRepair } from '../../../engine/repair/changeLayer.ts';
import { repairedWording } from '../../../engine/repair/repairedWording.ts';
import { read } from '../../desk/readers/reading.ts';

const ARTICLE = `Night ferry turns back

The ferry turned back at four. “We were never in danger,” said Ida Lohne, the captain. “Ice is iceNobody argues with 12 tonnes of it.”
`;

async function repaired(): Promise<Source> {
  const source = await read(ARTICLE);
  const start = source.text.indexOf('iceNobody');
  const repair = { start, end: start + 9, was: 'iceNobody', now: 'ice. Nobody', by: 'machine' } as const;
  return { ...source, layer: addRepair(source.text, NO_REPAIRS, repair) };
}

describe('the wording of evidence whose source is repaired', () => {
  it('is the repaired one where a repair lies in it, and its own elsewhere', async () => {
    const source = await repaired();
    const quotes = suggestEvidence(source).filter((one) => one.kind === 'quote');
    expect(quotes.map((one) => repairedWording(source, one))).toEqual([
      null,
      'Ice is ice. Nobody argues with 12 tonnes of it.',
    ]);
  });

  it('is never that of a number', async () => {
    const source = await repaired();
    const start = source.text.indexOf('iceNobody');
    const stat = suggestEvidence(source).find((one) => one.kind === 'stat');
    expect(stat && repairedWording(source, { ...stat, start: start - 5, end: start + 20 })).toBeNull();
  });

  it('is its own without repairs', async () => {
    const source = await read(ARTICLE);
    expect(suggestEvidence(source).map((one) => repairedWording(source, one))).toEqual(
      suggestEvidence(source).map(() => null),
    );
  });
});

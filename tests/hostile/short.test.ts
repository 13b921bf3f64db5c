import { describe, expect, it } from 'vitest';
import type { HostileRow } from './hostileRow.ts';
import { door } from './parts/door.ts';
import { fields } from './parts/fields.ts';
import { files } from './parts/files.ts';
import { readers } from './parts/readers.ts';
import { returned } from './parts/returned.ts';

/** The short form of `npm run hostile`: some inputs of the first rows. Time is not looked at, since others work on this machine too. */
const extent = { count: 12, seed: 7 };

async function expectKept(rows: AsyncIterable<HostileRow>, most: number): Promise<void> {
  let seen = 0;
  for await (const { input, inputs, hits, scripts, outside, losses } of rows) {
    const lost = losses.filter((one) => !/ took \d+ ms$| grew the process by \d+ MB$/.test(one));
    expect({ input, hits, scripts, outside, lost }).toEqual({ input, hits: 0, scripts: 0, outside: 0, lost: [] });
    expect(inputs).toBeGreaterThan(0);
    seen += 1;
    if (seen === most) return;
  }
}

describe('hostile input', () => {
  it('to capture is answered or refused', { timeout: 300_000 }, () => expectKept(readers(extent), 2));
  it('in a document that came back is answered or refused', { timeout: 300_000 }, () =>
    expectKept(returned(extent), 1),
  );
  it('in whole files is answered or refused', { timeout: 300_000 }, () => expectKept(files(extent), 1));
  it('in every field is words in every form', { timeout: 300_000 }, () => expectKept(fields(extent), 1));
  it('at the browser door is turned away', { timeout: 300_000 }, () => expectKept(door(), 1));
});

import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { expect, it } from 'vitest';
import { lineEnds } from '../../../engine/script/lineEnds.ts';

/** The whole text at once, as the library reads it. */
function wholly(text: string): number[] {
  const breaker = new LineBreaker(text);
  const ends: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) ends.push(next.position);
  return ends;
}

const SIGNS = Array.from(
  'aZé7 ...,:;!?%$€-–—/\\()[]{}“”«»‘’"\'…\u00a0\u00ad\u200b\u2060\n\u0301×÷שع日本。、「」😀🇩🇪&@#*+=<>|~^_`ß№§°',
);
const plain = fc.constantFrom('word', 'tide', '1,204', '7.5', 'é', 'B');
const sign = fc.constantFrom(...SIGNS);
const text = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.constant(' ') }, { weight: 3, arbitrary: plain }, { weight: 3, arbitrary: sign }),
  {
    maxLength: 40,
  },
);

it('law: lines may end in text read part by part where they may end in the whole', () => {
  fc.assert(
    fc.property(text, (parts) => {
      expect(lineEnds(parts.join(''))).toEqual(wholly(parts.join('')));
    }),
    { numRuns: 4_000 },
  );
});

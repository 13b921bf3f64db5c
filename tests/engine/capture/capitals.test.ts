import { describe, expect, it } from 'vitest';
import { suggestEvidence } from '../../../engine/capture/suggestEvidence.ts';
import { labelledArticles } from '../../evaluate/articles/all.ts';
import { drafted } from './drafted.ts';

/** Cables and wires come in capitals: there every letter could begin a name, which an expression must not try one by one. With one that did, an article of 2,200 signs took 17 seconds. */
describe('an article in capitals is read', () => {
  it.each(labelledArticles.map(({ name, text }) => [name, text]))('%s', (_, text) => {
    const source = drafted(text.toUpperCase());
    for (const one of suggestEvidence(source)) expect(source.text.slice(one.start, one.end)).toBe(one.text);
  });

  it('so are names in capitals within a text that is not', () => {
    const offices = 'THE UNITED NATIONS SECURITY COUNCIL COMMITTEE ON INTERNATIONAL SHIPPING';
    for (const end of [',', '1', ';', ' –', ' ,']) {
      const text = `A spokesman in ${offices}${end} said: “We saw nothing.” The harbour at ${offices}${end} “is shut”, said an official from ${offices}${end} who would not be named, and people familiar with ${offices}${end} said so.`;
      expect(suggestEvidence(drafted(text)).length).toBeGreaterThan(0);
    }
  });
});

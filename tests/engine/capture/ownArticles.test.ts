import { describe, expect, it } from 'vitest';
import { suggestEvidence } from '../../../engine/capture/suggestEvidence.ts';
import { articles } from '../../../templates/examples/evidence.ts';

/** What must hold of the suggestions in every article of ours, however the articles change. */
describe.each(articles.map(({ source }) => [source.title, source] as const))('%s', (_title, source) => {
  const evidence = suggestEvidence(source);
  const stats = evidence.filter((one) => one.kind === 'stat');

  it('gives quotations, numbers or excerpts, each at its place', () => {
    expect(evidence.length).toBeGreaterThan(4);
    for (const one of evidence) expect(one.text).toBe(source.text.slice(one.start, one.end));
  });

  it('names people by their full names', () => {
    for (const one of evidence) {
      if (one.kind === 'quote')
        expect(one.speaker).not.toMatch(/^(?:Mr|Mrs|Ms|Dr|Herr|Frau)\s|[’']s$|^\p{Lu}\p{L}*chefin\s/u);
      if (one.kind === 'stat') expect(one.attributedTo).not.toMatch(/^(?:Mr|Mrs|Ms|Dr)\s/);
    }
  });

  it('never takes a stray word or half a clause for what is counted or who says so', () => {
    const stray = /^(?:the|a|an|for|in|at|of|und|der|die|das|it|that|this)$|\b(?:in|of|to|any|the|und)$/i;
    for (const { concept, attributedTo, text } of stats) {
      expect(concept, text).not.toMatch(stray);
      expect(attributedTo, text).not.toMatch(stray);
      expect(attributedTo, text).not.toMatch(/^that\b|\b(?:was|were|had|later|is)\b/);
    }
  });

  it('repeats neither the title nor the title’s numbers', () => {
    const heading = source.blocks.find((block) => block.kind === 'heading');
    expect(evidence.map(({ text }) => text)).not.toContain(source.title);
    const inHeading = stats.filter((stat) => heading && stat.end <= heading.end);
    for (const one of inHeading) {
      expect(stats.filter((stat) => stat !== one && stat.value === one.value && stat.unit === one.unit)).toEqual([]);
    }
  });
});

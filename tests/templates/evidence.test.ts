import { expect, test } from 'vitest';
import { article } from '../../templates/parts/article.ts';
import { excerpt, stat } from '../../templates/parts/evidence.ts';
import { cite, finished, paragraph } from '../../templates/parts/finished.ts';
import { policyMemo } from '../../templates/policy-memo.ts';

const paper = article({
  title: 'Ferry costs €4 million',
  byline: 'Ada Reed',
  publisher: 'Coastal Courier',
  publishedOn: '2026-01-09',
  url: 'https://coastalcourier.example/ferry',
  language: 'en',
  fileName: 'ferry.txt',
  paragraphs: ['The ferry will cost €4 million, the port said.', 'It sails on Monday.'],
});
const facts = { value: 4_000_000, unit: 'EUR', concept: 'price of the ferry' };

test('words that stand twice need a longer stretch that holds them', () => {
  expect(() => stat(paper, '€4 million', facts)).toThrow(/exactly once/);
  const found = stat(paper, '€4 million', facts, 'will cost €4 million');
  expect(found.start).toBe(paper.source.text.lastIndexOf('€4 million'));
  expect(found).toMatchObject({ text: '€4 million', before: expect.stringMatching(/The ferry will cost $/) });
});

test('words that stand nowhere are no evidence', () => {
  expect(() => excerpt(paper, 'It sails on Tuesday.')).toThrow(/exactly once/);
});

test('a briefing takes along what it places or cites, and nothing else', () => {
  const sails = excerpt(paper, 'It sails on Monday.');
  const cost = stat(paper, '€4 million', facts, 'will cost €4 million');
  const written = (evidence: Record<string, typeof sails | typeof cost>) =>
    finished({
      template: policyMemo,
      variables: { title: 'Ferry', date: '2026-01-12' },
      articles: [paper],
      evidence,
      slots: { 'purpose-text': [{ prose: [paragraph('It sails.', cite(sails))] }] },
    });
  const { dossier } = written({ sails, cost });
  expect(dossier.evidence).toEqual([sails]);
  expect(dossier.sources).toEqual([paper.source]);
  expect(() => written({ cost })).toThrow(/not handed in/);
});

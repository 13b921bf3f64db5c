import type { Block, Inline } from '../nouns/document.ts';
import type { Template } from '../nouns/template.ts';

interface Scale {
  heading: string;
  preface: string;
  columns: string[];
  rows: string[][];
  confidence: string;
}

/** ICD 203 (ODNI, 2015, technical amendment of December 2022). Bands touch; there is no 0 % and no 100 %. */
const icd203: Scale = {
  heading: 'Annex: expressions of likelihood and confidence',
  preface:
    'Likelihood is expressed in the terms of ICD 203 (Office of the Director of National Intelligence). Both terms of a row mean the same.',
  columns: ['Likelihood', 'Term', 'Same meaning'],
  rows: [
    ['1–5%', 'almost no chance', 'remote'],
    ['5–20%', 'very unlikely', 'highly improbable'],
    ['20–45%', 'unlikely', 'improbable'],
    ['45–55%', 'roughly even chance', 'roughly even odds'],
    ['55–80%', 'likely', 'probable'],
    ['80–95%', 'very likely', 'highly probable'],
    ['95–99%', 'almost certain', 'nearly certain'],
  ],
  confidence:
    'Confidence is judged apart from likelihood. High: good information, or an issue that allows a solid judgement. Moderate: credibly sourced and plausible, not corroborated enough. Low: fragmentary or doubtful sources.',
};

/** The PHIA probability yardstick (UK, guidance of 24 March 2025). The gaps between bands are part of it. */
const phia: Scale = {
  heading: 'Annex: the probability yardstick',
  preface:
    'Likelihood is expressed in the terms of the PHIA probability yardstick. The gaps between its bands are meant.',
  columns: ['Likelihood', 'Term'],
  rows: [
    ['>0 to about 5%', 'remote chance'],
    ['about 10 to 20%', 'highly unlikely'],
    ['about 25 to 35%', 'unlikely'],
    ['about 40 to <50%', 'realistic possibility'],
    ['about 55 to 75%', 'likely or probable'],
    ['about 80 to 90%', 'highly likely'],
    ['about 95 to <100%', 'almost certain'],
  ],
  confidence:
    'Analytical confidence (high, moderate, low) is judged apart, from the information base, its rigour, complexity and volatility.',
};

/** The scale that a template names, as an annex. */
export function scaleAnnex({ estimativeScale }: Template): Block[] {
  if (estimativeScale === 'none') return [];
  const scale = estimativeScale === 'icd203' ? icd203 : phia;
  const origin = {};
  return [
    { kind: 'heading', level: 1, number: '', inlines: words(scale.heading), origin },
    { kind: 'paragraph', role: 'body', inlines: words(scale.preface), origin },
    { kind: 'paragraph', role: 'body', inlines: words(scale.confidence), origin },
    {
      kind: 'table',
      caption: [],
      columns: scale.columns.map((_, column) => ({ weight: column === 0 ? 2 : 3, align: 'left' })),
      head: scale.columns.map(words),
      rows: scale.rows.map((row) => row.map(words)),
      origin,
    },
  ];
}

const words = (text: string): Inline[] => [{ kind: 'text', text }];

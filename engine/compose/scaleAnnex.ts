import type { Block, Inline } from '../nouns/document.ts';
import { type EstimativeScale, scaleIn } from '../nouns/estimativeScale.ts';
import { primaryLanguage } from '../nouns/primaryLanguage.ts';
import type { Template } from '../nouns/template.ts';

interface Said {
  heading: string;
  preface: string;
  columns: string[];
  confidence: string;
}

const SAID: Record<Exclude<Template['estimativeScale'], 'none'>, Said> = {
  icd203: {
    heading: 'Annex: expressions of likelihood and confidence',
    preface:
      'Likelihood is expressed in the terms of ICD 203 (Office of the Director of National Intelligence). Both terms of a row mean the same.',
    columns: ['Likelihood', 'Term', 'Same meaning'],
    confidence:
      'Confidence is judged apart from likelihood. High: good information, or an issue that allows a solid judgement. Moderate: credibly sourced and plausible, not corroborated enough. Low: fragmentary or doubtful sources.',
  },
  phia: {
    heading: 'Annex: the probability yardstick',
    preface:
      'Likelihood is expressed in the terms of the PHIA probability yardstick. The gaps between its bands are meant.',
    columns: ['Likelihood', 'Term'],
    confidence:
      'Analytical confidence (high, moderate, low) is judged apart, from the information base, its rigour, complexity and volatility.',
  },
  ipcc: {
    heading: 'Annex: expressions of likelihood and confidence',
    preface:
      'Likelihood is expressed in the terms of the IPCC (guidance note on uncertainties, 2010). The bands overlap.',
    columns: ['Likelihood', 'Term'],
    confidence: 'Confidence, from very low to very high, is judged from the evidence and from how far it agrees.',
  },
};

const IPCC_GERMAN: Said = {
  heading: 'Anhang: Aussagen zu Wahrscheinlichkeit und Vertrauen',
  preface:
    'Wahrscheinlichkeiten stehen in den Begriffen des IPCC (Leitfaden zu Unsicherheiten, 2010). Die Bereiche überlappen sich.',
  columns: ['Wahrscheinlichkeit', 'Begriff'],
  confidence:
    'Das Vertrauen, von sehr gering bis sehr hoch, ergibt sich aus den Belegen und daraus, wie weit sie übereinstimmen.',
};

/** The scale that a template names, as an annex; where it is published in the template's language. */
export function scaleAnnex({ estimativeScale, language }: Template): Block[] {
  const scale = scaleIn(estimativeScale, language) ?? scaleIn(estimativeScale, 'en');
  if (scale === null || estimativeScale === 'none') return [];
  const said = estimativeScale === 'ipcc' && primaryLanguage(language) === 'de' ? IPCC_GERMAN : SAID[estimativeScale];
  const origin = {};
  return [
    { kind: 'heading', level: 1, number: '', inlines: words(said.heading), origin },
    { kind: 'paragraph', role: 'body', inlines: words(said.preface), origin },
    { kind: 'paragraph', role: 'body', inlines: words(said.confidence), origin },
    {
      kind: 'table',
      caption: [],
      columns: said.columns.map((_, column) => ({ weight: column === 0 ? 2 : 3, align: 'left' })),
      head: said.columns.map(words),
      rows: rowsOf(scale).map((row) => row.map(words)),
      origin,
    },
  ];
}

function rowsOf({ bands, rows }: EstimativeScale): string[][] {
  return bands.map(({ shown, terms }) => [shown, ...(rows ? terms : [terms.join(' or ')])]);
}

const words = (text: string): Inline[] => [{ kind: 'text', text }];

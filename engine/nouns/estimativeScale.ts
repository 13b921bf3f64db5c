import { primaryLanguage } from './primaryLanguage.ts';

/** A band of a scale: per cent, as it is printed, and its terms; where a scale has two rows of terms, one of each row in the order of the rows. */
interface Band {
  /** Both belong to the band. */
  low: number;
  high: number;
  shown: string;
  terms: string[];
}

export interface EstimativeScale {
  name: string;
  bands: Band[];
  /** Two rows that mean the same, of which a product keeps to one: ICD 203. */
  rows: boolean;
  /** Whether a likelihood and a confidence must stand in sentences of their own. IPCC sets them side by side. */
  apart: boolean;
}

export const ESTIMATIVE_SCALES = ['icd203', 'phia', 'ipcc'] as const;
type ScaleName = (typeof ESTIMATIVE_SCALES)[number];

const icd203: EstimativeScale = {
  name: 'ICD 203',
  rows: true,
  apart: true,
  bands: [
    { low: 1, high: 5, shown: '1–5%', terms: ['almost no chance', 'remote'] },
    { low: 5, high: 20, shown: '5–20%', terms: ['very unlikely', 'highly improbable'] },
    { low: 20, high: 45, shown: '20–45%', terms: ['unlikely', 'improbable'] },
    { low: 45, high: 55, shown: '45–55%', terms: ['roughly even chance', 'roughly even odds'] },
    { low: 55, high: 80, shown: '55–80%', terms: ['likely', 'probable'] },
    { low: 80, high: 95, shown: '80–95%', terms: ['very likely', 'highly probable'] },
    { low: 95, high: 99, shown: '95–99%', terms: ['almost certain', 'nearly certain'] },
  ],
};

/** “Likely” and “probable” are one band’s two words, not rows. */
const phia: EstimativeScale = {
  name: 'the PHIA yardstick',
  rows: false,
  apart: true,
  bands: [
    { low: 0.1, high: 5, shown: '>0 to about 5%', terms: ['remote chance'] },
    { low: 10, high: 20, shown: 'about 10 to 20%', terms: ['highly unlikely'] },
    { low: 25, high: 35, shown: 'about 25 to 35%', terms: ['unlikely'] },
    { low: 40, high: 49.9, shown: 'about 40 to <50%', terms: ['realistic possibility'] },
    { low: 55, high: 75, shown: 'about 55 to 75%', terms: ['likely', 'probable'] },
    { low: 80, high: 90, shown: 'about 80 to 90%', terms: ['highly likely'] },
    { low: 95, high: 99.9, shown: 'about 95 to <100%', terms: ['almost certain'] },
  ],
};

const ipcc: EstimativeScale = {
  name: 'the IPCC scale',
  rows: false,
  apart: false,
  bands: [
    { low: 0, high: 1, shown: '0–1%', terms: ['exceptionally unlikely'] },
    { low: 0, high: 5, shown: '0–5%', terms: ['extremely unlikely'] },
    { low: 0, high: 10, shown: '0–10%', terms: ['very unlikely'] },
    { low: 0, high: 33, shown: '0–33%', terms: ['unlikely'] },
    { low: 33, high: 66, shown: '33–66%', terms: ['about as likely as not'] },
    { low: 50, high: 100, shown: '50–100%', terms: ['more likely than not'] },
    { low: 66, high: 100, shown: '66–100%', terms: ['likely'] },
    { low: 90, high: 100, shown: '90–100%', terms: ['very likely'] },
    { low: 95, high: 100, shown: '95–100%', terms: ['extremely likely'] },
    { low: 99, high: 100, shown: '99–100%', terms: ['virtually certain'] },
  ],
};

/** The one scale that is published in German, too, in the translations of the IPCC's summaries. */
const ipccGerman: EstimativeScale = {
  ...ipcc,
  name: 'die Skala des IPCC',
  bands: [
    { low: 0, high: 1, shown: '0–1%', terms: ['außergewöhnlich unwahrscheinlich', 'besonders unwahrscheinlich'] },
    { low: 0, high: 5, shown: '0–5%', terms: ['äußerst unwahrscheinlich'] },
    { low: 0, high: 10, shown: '0–10%', terms: ['sehr unwahrscheinlich'] },
    { low: 0, high: 33, shown: '0–33%', terms: ['unwahrscheinlich'] },
    { low: 33, high: 66, shown: '33–66%', terms: ['etwa ebenso wahrscheinlich wie nicht'] },
    { low: 50, high: 100, shown: '50–100%', terms: ['eher wahrscheinlich als nicht'] },
    { low: 66, high: 100, shown: '66–100%', terms: ['wahrscheinlich'] },
    { low: 90, high: 100, shown: '90–100%', terms: ['sehr wahrscheinlich'] },
    { low: 95, high: 100, shown: '95–100%', terms: ['äußerst wahrscheinlich'] },
    { low: 99, high: 100, shown: '99–100%', terms: ['praktisch sicher'] },
  ],
};

/**
 * The scale as it is published in a language; null where it is not. ICD 203 (ODNI 2015, technical amendment of December 2022), PHIA probability
 * yardstick (UK, guidance of 24 March 2025), IPCC AR5 (guidance note on uncertainties, 2010). Never converted into each other: the bands differ.
 */
export function scaleIn(name: ScaleName | 'none', language: string): EstimativeScale | null {
  const tongue = primaryLanguage(language);
  if (name === 'ipcc' && tongue === 'de') return ipccGerman;
  if (name === 'none' || tongue !== 'en') return null;
  return { icd203, phia, ipcc }[name];
}

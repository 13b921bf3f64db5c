import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import type { Quote } from '../../../engine/nouns/evidence.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import { sameSpeaker } from '../../../engine/nouns/sameSpeaker.ts';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { SPOILT, TYPOGRAPHY } from './mutations.ts';

export interface MutationScore {
  kind: string;
  /** Tried; let pass although spoilt, or found although only typography. */
  tried: number;
  wrong: string[];
}

const STOPS = /^(?:quote|prose-quotation)-(?:altered|misattributed|not-found|loses-negation|words-replaced)$/;

/** Every quotation of the example briefings, spoilt in every way: once as placed evidence, once typed into a sentence between marks. */
export async function scoreMutations(): Promise<{ spoilt: MutationScore[]; typography: MutationScore[] }> {
  const dossiers: Dossier[] = [];
  for (const { id } of builtInTemplates) dossiers.push((await exampleOf(id)).dossier);
  const spoilt = [
    ...Object.entries(SPOILT).map(([kind, spoil]) =>
      tried(dossiers, kind, (quote) => said(quote, spoil(quote.text)), true),
    ),
    tried(
      dossiers,
      'moved to another speaker',
      (quote, others) => others.map((speaker) => ({ words: quote.text, speaker })),
      true,
    ),
    tried(dossiers, 'as it stands', (quote) => said(quote, quote.text), false),
  ];
  const typography = Object.entries(TYPOGRAPHY).map(([kind, change]) =>
    tried(dossiers, kind, (quote) => said(quote, change(quote.text)), false),
  );
  return {
    spoilt: spoilt.filter(({ kind }) => kind !== 'as it stands'),
    typography: [...typography, ...spoilt.slice(-1)],
  };
}

interface Said {
  words: string;
  speaker: string;
}

function said({ speaker }: Quote, words: string | null): Said[] {
  return words === null ? [] : [{ words, speaker }];
}

function tried(
  dossiers: Dossier[],
  kind: string,
  spoil: (quote: Quote, others: string[]) => Said[],
  caught: boolean,
): MutationScore {
  const score: MutationScore = { kind, tried: 0, wrong: [] };
  for (const dossier of dossiers) {
    const quotes = dossier.evidence.filter((one) => one.kind === 'quote');
    for (const quote of quotes) {
      const others = [...new Set(quotes.map(({ speaker }) => speaker))].filter(
        (one) => !sameSpeaker(one, quote.speaker),
      );
      for (const one of spoil(quote, others)) {
        for (const [way, fill] of Object.entries(waysToPrint(dossier, quote, one))) {
          score.tried += 1;
          const found = stopped(dossier, fill);
          if (found !== caught) score.wrong.push(`${way}: ${one.speaker}: “${one.words}”`);
        }
      }
    }
  }
  return score;
}

function waysToPrint({ template }: Dossier, quote: Quote, { words, speaker }: Said): Record<string, Fill> {
  const slotId = template.sections[0]?.slots[0]?.id ?? '';
  const marks = template.language.startsWith('de') ? ['„', '“'] : ['“', '”'];
  // An office needs no capital in the middle of a sentence: only names are told to be wrong there.
  const typed = /^\p{Lu}/u.test(speaker);
  return {
    placed: {
      kind: 'evidence',
      id: 'fill_mutated',
      slotId,
      evidenceId: quote.id,
      wording: words,
      speaker,
      comment: [],
    },
    ...(typed
      ? {
          typed: {
            kind: 'prose',
            id: 'fill_mutated',
            slotId,
            prose: [
              {
                kind: 'paragraph',
                inlines: [
                  { kind: 'text', text: `${marks[0]}${words.replace(/[.,]$/, '')},${marks[1]} said ${speaker}.` },
                  { kind: 'cite', evidenceId: quote.id },
                ],
              },
            ],
          },
        }
      : {}),
  };
}

function stopped(dossier: Dossier, fill: Fill): boolean {
  const spoilt = { ...dossier, briefing: { ...dossier.briefing, fills: [fill] } };
  return checkBriefing(spoilt).some(({ code, place }) => STOPS.test(code) && place.fillId === fill.id);
}

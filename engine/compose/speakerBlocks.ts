import { capital } from '../nouns/capital.ts';
import type { Block } from '../nouns/document.ts';
import type { Evidence } from '../nouns/evidence.ts';
import { sameSpeaker } from '../nouns/sameSpeaker.ts';
import type { Composition } from './composition.ts';
import { flowingBlocks } from './flowingBlocks.ts';
import type { PlacedFill } from './placedFills.ts';

type PlacedEvidence = Extract<PlacedFill, { kind: 'evidence' }>;

interface Voice {
  /** The fullest form of the name that is printed; '' where nobody is named. */
  name: string;
  role: string;
  fills: PlacedEvidence[];
}

/** A quote sheet: evidence grouped by who says it, in the order in which each is first heard, the nameless last; prose and pictures stand where they are. */
export function speakerBlocks(composition: Composition, fills: PlacedFill[]): Block[] {
  const voices = voicesAmong(fills);
  const blocks: Block[] = [];
  for (const one of fills) {
    if (one.kind !== 'evidence') blocks.push(...flowingBlocks(composition, [one], 'body'));
    const voice = voices.find(({ name, fills: [first] }) => name !== '' && first === one);
    if (voice) blocks.push(...voiceBlocks(composition, voice));
  }
  const nameless = voices.find(({ name }) => name === '');
  return nameless ? [...blocks, ...voiceBlocks(composition, nameless)] : blocks;
}

function voicesAmong(fills: PlacedFill[]): Voice[] {
  const voices: Voice[] = [];
  for (const one of fills) {
    if (one.kind !== 'evidence') continue;
    const name = speakerOf(one);
    const role = one.evidence.kind === 'quote' ? one.evidence.role : '';
    const voice = voices.find((each) => sameSpeaker(each.name, name));
    if (!voice) {
      voices.push({ name, role, fills: [one] });
      continue;
    }
    voice.fills.push(one);
    if (name.length > voice.name.length) voice.name = name;
    if (voice.role === '') voice.role = role;
  }
  return voices;
}

function speakerOf({ fill, evidence }: PlacedEvidence): string {
  return (fill.speaker ?? namedIn(evidence)).trim();
}

function namedIn(evidence: Evidence): string {
  return evidence.kind === 'stat' ? evidence.attributedTo : evidence.speaker;
}

function voiceBlocks(composition: Composition, { name, role, fills }: Voice): Block[] {
  const [first] = fills;
  if (!first) return [];
  const { sectionId, slotId, fillId } = first.origin;
  const origin = { sectionId, slotId, fillId };
  const heading = name === '' ? composition.phrases.unnamedSpeaker : capital(name);
  return [
    { kind: 'heading', level: 2, number: '', inlines: [{ kind: 'text', text: heading }], origin },
    ...(name === '' || role === ''
      ? []
      : [
          {
            kind: 'paragraph' as const,
            role: 'entry-meta' as const,
            inlines: [{ kind: 'text' as const, text: role }],
            origin,
          },
        ]),
    ...flowingBlocks(composition, fills, 'body', 'outlet'),
  ];
}

import type { Ask, OpenedBriefing } from '../../desk/bridge.ts';
import type { Evidence, Quote } from '../../engine/nouns/evidence.ts';
import type { EvidenceFill, Fill } from '../../engine/nouns/fill.ts';
import type { Prose } from '../../engine/nouns/prose.ts';
import { useBriefing } from '../../renderer/briefing/briefingStore.ts';
import { useLibrary } from '../../renderer/library/libraryStore.ts';
import { ask } from '../../renderer/transport.ts';
import { HEBREW, LONG, LONG_NAME, RTL } from './odd.ts';

/** The digest's example on screen, opened at a real desk, and the pieces that scenes are made of. */
export async function openExample(): Promise<void> {
  const opened = await wanted('briefing.example', { templateId: 'media-digest' });
  await useBriefing.getState().open(opened as OpenedBriefing);
  await useLibrary.getState().refresh();
}

async function wanted(...question: Parameters<Ask>): Promise<unknown> {
  const reply = await ask(...question);
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.value;
}

export function exampleQuotes(): Quote[] {
  const { dossier } = useBriefing.getState();
  const evidence: Evidence[] = dossier?.evidence ?? [];
  return evidence.filter((one) => one.kind === 'quote');
}

/** One fill in the place of all that stand in the briefing. */
export function showFills(...fills: Fill[]): void {
  const { briefing } = useBriefing.getState();
  if (briefing) useBriefing.setState({ briefing: { ...briefing, fills } });
}

export function quoteFill(id: string, part: Partial<EvidenceFill> = {}): EvidenceFill {
  const [quote] = exampleQuotes();
  return {
    kind: 'evidence',
    id,
    slotId: 'entries',
    evidenceId: quote?.id ?? '',
    wording: null,
    speaker: null,
    comment: [],
    ...part,
  };
}

/** Every verdict of Quote Lock, by what was done to the words. */
export function verdictFills(): Record<string, EvidenceFill> {
  const [one, other] = exampleQuotes();
  const said = one?.text ?? '';
  const words = said.split(' ');
  return {
    exact: quoteFill('fill_exact'),
    typographic: quoteFill('fill_typographic', { wording: said.replace(/ /, '\u00a0') }),
    elided: quoteFill('fill_elided', { wording: [...words.slice(0, 3), '[...]', ...words.slice(6)].join(' ') }),
    altered: quoteFill('fill_altered', { wording: said.replace(words[2] ?? '', 'always') }),
    misattributed: quoteFill('fill_misattributed', { wording: other?.text ?? '' }),
    'not found': quoteFill('fill_notfound', { wording: 'Nobody has ever said a thing like this in any paper' }),
    'another speaker': quoteFill('fill_speaker', { speaker: LONG_NAME }),
    commented: quoteFill('fill_comment', { comment: paragraph('The board has not answered this.') }),
    'gone from the library': quoteFill('fill_gone', { evidenceId: 'ev_gonegone01' }),
  };
}

function paragraph(text: string): Prose {
  return [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }];
}

/** Everything that prose may hold, and words that a screen breaks on. */
export function oddProse(): Prose {
  const evidenceId = exampleQuotes()[0]?.id ?? '';
  const item = (text: string, level = 0) => ({ level, inlines: [{ kind: 'text' as const, text }] });
  const cell = (text: string) => [{ kind: 'text' as const, text }];
  return [
    { kind: 'heading', level: 1, inlines: [{ kind: 'text', text: LONG }] },
    { kind: 'heading', level: 2, inlines: [{ kind: 'text', text: HEBREW }] },
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'Plain, ' },
        { kind: 'text', text: 'bold', bold: true },
        { kind: 'text', text: ', ' },
        { kind: 'text', text: 'italic', italic: true },
        { kind: 'text', text: ', ' },
        { kind: 'text', text: 'linked', link: 'https://port.example/notice' },
        { kind: 'break' },
        { kind: 'cite', evidenceId },
        { kind: 'text', text: ' and ' },
        { kind: 'evidence', evidenceId },
        { kind: 'reference', to: 'section', id: 'overview' },
      ],
    },
    ...paragraph(RTL),
    { kind: 'list', ordered: false, items: [item('One'), item('Within', 1), item(RTL)] },
    { kind: 'list', ordered: true, items: [item('First'), item('Second')] },
    {
      kind: 'table',
      caption: 'Ferries by quay',
      rows: [{ cells: [cell('Quay'), cell('Ferries')] }, { cells: [cell(LONG), cell('12')] }],
    },
  ];
}

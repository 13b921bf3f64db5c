import type { Ask, OpenedBriefing } from '../../desk/bridge.ts';
import type { Evidence, Quote } from '../../engine/nouns/evidence.ts';
import type { EvidenceFill, Fill, Picture } from '../../engine/nouns/fill.ts';
import type { Medium } from '../../engine/nouns/medium.ts';
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

/** A picture that the desk keeps, drawn here: a grey quay under a lighter sky. */
async function drawnPicture(): Promise<Medium> {
  const canvas = document.createElement('canvas');
  canvas.width = 900;
  canvas.height = 600;
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = '#c8d2dc';
    pen.fillRect(0, 0, 900, 600);
    pen.fillStyle = '#5f6b76';
    pen.fillRect(0, 380, 900, 220);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
  return (await wanted('picture.add', { bytes })) as Medium;
}

export async function pictureFills(...said: [id: string, part: Partial<Picture>][]): Promise<Fill[]> {
  const medium = await drawnPicture();
  return said.map(([id, part]) => ({
    kind: 'picture',
    id,
    slotId: 'entries',
    picture: {
      medium,
      fileName: 'quay.png',
      caption: 'The quay',
      credit: 'Ada Reed',
      url: '',
      alt: 'Two cranes over an empty quay.',
      decorative: false,
      ...part,
    },
  }));
}

import type { Dossier } from '../nouns/dossier.ts';
import type { Fill } from '../nouns/fill.ts';
import type { Id } from '../nouns/id.ts';
import type { Prose, ProseInline } from '../nouns/prose.ts';
import { slotsIn } from '../nouns/slotsIn.ts';

export type KindOfPiece = 'prose' | 'quote' | 'excerpt' | 'stat' | 'picture';

/** A fill as a reader of two versions wants to see it: with its quotation marks, its speaker, and what it cites. */
export function textOfFill(fill: Fill, dossier: Dossier): string {
  if (fill.kind === 'prose') return readableProse(fill.prose, dossier);
  if (fill.kind === 'picture') {
    const { caption, credit, alt, fileName } = fill.picture;
    return [caption || fileName, credit, alt].filter((words) => words !== '').join('\n');
  }
  const evidence = evidenceNamed(fill.evidenceId, dossier);
  const words = fill.wording ?? evidence?.text ?? '';
  const speaker = fill.speaker ?? (evidence?.kind === 'quote' ? evidence.speaker : '');
  const said = evidence?.kind === 'quote' ? `“${words}”${speaker === '' ? '' : ` — ${speaker}`}` : words;
  const comment = readableProse(fill.comment, dossier);
  return comment === '' ? said : `${said}\n${comment}`;
}

export function kindOfFill(fill: Fill, dossier: Dossier): KindOfPiece {
  if (fill.kind !== 'evidence') return fill.kind;
  return evidenceNamed(fill.evidenceId, dossier)?.kind ?? 'excerpt';
}

function readableProse(prose: Prose, dossier: Dossier): string {
  const read = (inlines: ProseInline[]) => inlines.map((one) => readableInline(one, dossier)).join('');
  return prose
    .map((block) => {
      if (block.kind === 'list') return block.items.map((item) => `• ${read(item.inlines)}`).join('\n');
      if (block.kind !== 'table') return read(block.inlines);
      const rows = block.rows.map((row) => row.cells.map(read).join(' | '));
      return [block.caption, ...rows].filter((row) => row !== '').join('\n');
    })
    .join('\n');
}

function readableInline(inline: ProseInline, dossier: Dossier): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'break') return '\n';
  if (inline.kind === 'reference') return `[${referredTo(inline.id, dossier)}]`;
  const evidence = evidenceNamed(inline.evidenceId, dossier);
  if (inline.kind === 'evidence') return evidence?.kind === 'quote' ? `“${evidence.text}”` : (evidence?.text ?? '');
  const source = dossier.sources.find((one) => one.id === evidence?.sourceId);
  return ` [${source?.publisher || source?.title || 'source'}]`;
}

function evidenceNamed(id: Id, dossier: Dossier) {
  return dossier.evidence.find((one) => one.id === id);
}

/** What a cross-reference names, by its heading or label: numbers are given only when the whole is composed. */
function referredTo(id: Id, { template, briefing }: Dossier): string {
  const slotId = briefing.fills.find((fill) => fill.id === id)?.slotId ?? id;
  const section = template.sections.find((one) => one.id === id);
  const slot = slotsIn(template).find((one) => one.id === slotId);
  return section?.heading || slot?.label || 'reference';
}

import type { Dossier } from '../nouns/dossier.ts';
import type { Printed } from './printed.ts';

/** What a printed paragraph is called, and where its words are changed when the briefing does not hold them itself. */
export function nameOf({ paragraph, target }: Printed, { evidence }: Dossier): string {
  const { block, part, origin } = paragraph;
  const kind = evidence.find((one) => one.id === origin.evidenceId)?.kind;
  switch (block.kind) {
    case 'title':
      return 'Title';
    case 'subtitle':
      return 'Subtitle';
    case 'facts':
      return 'Field';
    case 'heading':
      return 'Heading';
    case 'quotation':
      return part === 'attribution' ? 'Attribution' : 'Quotation';
    case 'excerpt':
      return part === 'attribution' ? 'Attribution' : 'Excerpt';
    case 'stats':
      return 'Number';
    case 'table':
      return part === 'caption' ? 'Caption' : 'Table cell';
    case 'chart':
      return part === 'caption' ? 'Caption' : 'Chart';
    case 'picture':
      return part === 'caption' ? 'Caption' : part === 'credit' ? 'Credit' : 'Picture';
    case 'list':
      return target.is === 'point'
        ? kind === 'excerpt'
          ? 'Excerpt'
          : 'Quotation'
        : target.is === 'prose'
          ? 'Point'
          : 'Number';
    default:
      return block.kind === 'paragraph' && block.role === 'source-entry' ? 'Source' : 'Paragraph';
  }
}

/** One sentence: where words come from that the program composes, and where they are changed. */
export function adviceFor({ paragraph, target }: Printed): string {
  const { block, origin, part } = paragraph;
  if (target.is === 'wording' || target.is === 'point') {
    return 'Marks, name and footnote around a quotation are set by the program: change its speaker in the briefing or its source’s card.';
  }
  if (target.is === 'attribution') {
    return 'Role, outlet and date come from the evidence and its source’s card: change them there.';
  }
  if (target.is === 'variable') return 'It is a field of the briefing: change it under its details.';
  if (block.kind === 'facts' || block.kind === 'subtitle' || block.kind === 'title') {
    return 'It is put together from the fields of the briefing: change them under its details.';
  }
  if (block.kind === 'stats' || (block.kind === 'table' && origin.slotId !== undefined) || block.kind === 'list') {
    return 'The number is printed from its card, the same everywhere: change it there, in its article.';
  }
  if (block.kind === 'chart') {
    return part === 'caption'
      ? 'The caption is the slot’s name in the template: change the template.'
      : 'The chart is drawn from the numbers’ cards: change them there.';
  }
  if (block.kind === 'heading' && origin.slotId !== undefined) {
    return 'The headline comes from the source’s card: change it there.';
  }
  if (block.kind === 'paragraph' && (block.role === 'source-entry' || block.role === 'entry-meta')) {
    return 'It comes from the source’s card: change it there.';
  }
  if (block.kind === 'paragraph' && block.role === 'placeholder') {
    return 'It is printed while the place is empty: write into the slot instead.';
  }
  return 'It comes from the template: change it there.';
}

import type { Dossier } from '../nouns/dossier.ts';
import type { Printed } from './printed.ts';
import { ADVICE, type EditThing } from './sayings.ts';

/** What a printed paragraph is called, and where its words are changed when the briefing does not hold them itself. */
export function nameOf({ paragraph, target }: Printed, { evidence }: Dossier): EditThing {
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
    return ADVICE.quotation;
  }
  if (target.is === 'attribution') {
    return ADVICE.attribution;
  }
  if (target.is === 'variable' || block.kind === 'facts' || block.kind === 'subtitle' || block.kind === 'title') {
    return ADVICE.field;
  }
  if (block.kind === 'stats' || (block.kind === 'table' && origin.slotId !== undefined) || block.kind === 'list') {
    return ADVICE.number;
  }
  if (block.kind === 'chart') {
    return part === 'caption' ? ADVICE.chartCaption : ADVICE.chart;
  }
  if (block.kind === 'heading' && origin.slotId !== undefined) {
    return ADVICE.headline;
  }
  if (block.kind === 'paragraph' && (block.role === 'source-entry' || block.role === 'entry-meta')) {
    return ADVICE.source;
  }
  if (block.kind === 'paragraph' && block.role === 'placeholder') {
    return ADVICE.empty;
  }
  return ADVICE.template;
}

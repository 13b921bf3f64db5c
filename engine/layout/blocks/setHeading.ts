import { type Block, plainText } from '../../nouns/document.ts';
import type { Band } from '../band.ts';
import { setParagraph } from '../setParagraph.ts';
import type { Setting } from '../setting.ts';

const ROLES = ['heading1', 'heading2', 'heading3'] as const;
const KINDS = ['H1', 'H2', 'H3'] as const;

/** `index` counts headings from 0 in the Document. A heading without words sets nothing. */
export function setHeading(setting: Setting, block: Extract<Block, { kind: 'heading' }>, index: number): Band[] {
  const words = plainText(block.inlines);
  if (words.trim() === '' && block.number === '') return [];
  const node = setting.node(KINDS[block.level - 1] ?? 'H3', 0);
  const style = setting.style(ROLES[block.level - 1] ?? 'heading3');
  const number = block.number === '' ? [] : [{ kind: 'text' as const, text: `${block.number}\u2002` }];
  const bands = setParagraph(setting, [...number, ...block.inlines], {
    style,
    node,
    origin: block.origin,
    keepWithNext: true,
    even: true,
  });
  for (const band of bands) band.keep = true;
  const [first] = bands;
  if (first) {
    first.heading = { index, level: block.level, title: [block.number, words].filter(Boolean).join(' ') };
    first.marks.unshift({ kind: 'target', y: 0, target: { to: 'heading', index } });
  }
  return bands;
}

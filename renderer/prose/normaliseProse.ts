import type { Prose, ProseBlock, ProseInline } from '../../engine/nouns/prose.ts';

export type ListItem = Extract<ProseBlock, { kind: 'list' }>['items'][number];

/**
 * The one form of prose that means the same: no empty texts, neighbours that look alike joined, no `false` marks, no
 * empty lists, list levels that start at 0 and go down one at a time. A single empty paragraph is no prose.
 */
export function normaliseProse(prose: Prose): Prose {
  const blocks = prose.map(normaliseBlock).filter((block) => block.kind !== 'list' || block.items.length > 0);
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph' && only.inlines.length === 0 ? [] : blocks;
}

function normaliseBlock(block: ProseBlock): ProseBlock {
  if (block.kind === 'list') return { ...block, items: normaliseLevels(block.items) };
  if (block.kind === 'table') {
    return { ...block, rows: block.rows.map((row) => ({ cells: row.cells.map(normaliseInlines) })) };
  }
  return { ...block, inlines: normaliseInlines(block.inlines) };
}

function normaliseLevels(items: ListItem[]): ListItem[] {
  let above = -1;
  return items.map((item) => {
    const level = Math.min(item.level, above + 1);
    above = level;
    return { level, inlines: normaliseInlines(item.inlines) };
  });
}

export function normaliseInlines(inlines: ProseInline[]): ProseInline[] {
  const joined: ProseInline[] = [];
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      joined.push(inline);
      continue;
    }
    if (inline.text === '') continue;
    const last = joined.at(-1);
    if (last?.kind === 'text' && sameLook(last, inline)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      joined.push(plainText(inline));
    }
  }
  return joined;
}

type ProseText = Extract<ProseInline, { kind: 'text' }>;

function sameLook(one: ProseText, other: ProseText): boolean {
  return (
    Boolean(one.bold) === Boolean(other.bold) &&
    Boolean(one.italic) === Boolean(other.italic) &&
    (one.link ?? '') === (other.link ?? '')
  );
}

function plainText(inline: ProseText): ProseText {
  return {
    kind: 'text',
    text: inline.text,
    ...(inline.bold ? { bold: true } : {}),
    ...(inline.italic ? { italic: true } : {}),
    ...(inline.link ? { link: inline.link } : {}),
  };
}

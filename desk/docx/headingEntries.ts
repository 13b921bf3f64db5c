import type { Block } from '../../engine/nouns/document.ts';
import type { ContentsEntry } from './wordContents.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/** What a table of contents says of each heading: its words without the raised numbers, on one line. */
export function headingEntries(blocks: Block[]): Map<Heading, ContentsEntry> {
  const entries = new Map<Heading, ContentsEntry>();
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    entries.set(block, { level: block.level, text: headingText(block), bookmark: bookmarkOf(entries.size) });
  }
  return entries;
}

/** Bookmark of the nth heading, from 0. Word hides names that begin with an underscore. */
export function bookmarkOf(index: number): string {
  return `_Toc${String(index + 1).padStart(6, '0')}`;
}

function headingText(heading: Heading): string {
  const words = heading.inlines.map((inline) =>
    inline.kind === 'text' ? inline.text : inline.kind === 'break' ? ' ' : '',
  );
  return `${heading.number === '' ? '' : `${heading.number} `}${words.join('')}`;
}

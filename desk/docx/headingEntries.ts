import { type Block, plainText } from '../../engine/nouns/document.ts';
import { cleanXml } from './cleanXml.ts';
import type { ContentsEntry } from './wordContents.ts';

export type Heading = Extract<Block, { kind: 'heading' }>;

/** What a table of contents says of each heading: its words without the raised numbers, on one line, and its page where known. */
export function headingEntries(blocks: Block[], tocPages: number[] | undefined): Map<Heading, ContentsEntry> {
  const entries = new Map<Heading, ContentsEntry>();
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const index = entries.size;
    const page = tocPages?.[index];
    entries.set(block, {
      level: block.level,
      text: headingText(block),
      // Word hides bookmarks whose names begin with an underscore.
      bookmark: `_Toc${String(index + 1).padStart(6, '0')}`,
      page: page === undefined ? '' : String(page),
    });
  }
  return entries;
}

function headingText(heading: Heading): string {
  return cleanXml(`${heading.number === '' ? '' : `${heading.number} `}${plainText(heading.inlines)}`);
}

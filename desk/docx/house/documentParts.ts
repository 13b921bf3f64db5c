import { type Block, type Document, type Inline, plainText } from '../../../engine/nouns/document.ts';
import type { BlockName, PlaceholderName } from './placeholderNames.ts';

type ContentsBlock = Extract<Block, { kind: 'toc' }>;

/** A Document divided among the placeholders of a house. What has none of its own stays in the body, in its place. */
export interface DocumentParts {
  title: string;
  subtitle: string;
  contents: ContentsBlock;
  blocks: Record<Exclude<BlockName, 'contents'>, Block[]>;
}

const DEEPEST = 3;

export function documentParts(document: Document, placed: ReadonlySet<PlaceholderName>): DocumentParts {
  const { blocks } = document;
  const contents = blocks.find((block) => block.kind === 'toc');
  const sources = placed.has('sources') ? sourcesOf(blocks) : [];
  const elsewhere = new Set<Block>(sources);
  for (const block of blocks) {
    if (block.kind === 'toc' && placed.has('contents')) elsewhere.add(block);
    // A note cannot follow a title into a header: such a title stays where it is.
    if ((block.kind === 'title' || block.kind === 'subtitle') && placed.has(block.kind) && !hasNotes(block.inlines)) {
      elsewhere.add(block);
    }
  }
  return {
    title: wordsOf(blocks, 'title') || document.title,
    subtitle: wordsOf(blocks, 'subtitle'),
    contents: contents ?? { kind: 'toc', heading: '', depth: DEEPEST, origin: {} },
    blocks: { sources, body: blocks.filter((block) => !elsewhere.has(block)) },
  };
}

/** The list of sources with the heading over it; where notes stand in it, it stays in their order. */
function sourcesOf(blocks: Block[]): Block[] {
  const isEntry = (block: Block | undefined) => block?.kind === 'paragraph' && block.role === 'source-entry';
  const first = blocks.findIndex(isEntry);
  if (first < 0) return [];
  let end = first;
  while (isEntry(blocks[end])) end += 1;
  const start = blocks[first - 1]?.kind === 'heading' ? first - 1 : first;
  const found = blocks.slice(start, end);
  return found.some((block) => 'inlines' in block && hasNotes(block.inlines)) ? [] : found;
}

function wordsOf(blocks: Block[], kind: 'title' | 'subtitle'): string {
  const found = blocks.filter((block) => block.kind === kind);
  return found.map((block) => plainText('inlines' in block ? block.inlines : [])).join(' ');
}

function hasNotes(inlines: Inline[]): boolean {
  return inlines.some((one) => one.kind === 'note-ref');
}

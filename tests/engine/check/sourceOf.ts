import { draftSource } from '../../../engine/capture/draftSource.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import type { Source } from '../../../engine/nouns/source.ts';

/** A source with this very text in one block. */
export function sourceOf(text: string, changes: Partial<Source> = {}): Source {
  const drafted = draftSource({
    sha256: hashOf(text.toWellFormed()),
    byteLength: text.length,
    mediaType: 'text/plain',
    fileName: 'article.txt',
    accessedOn: '2026-01-12',
    blocks: [],
    stated: { title: 'An article', publisher: 'Coastal Courier', publishedOn: '2026-01-10', language: 'en' },
  });
  const blocks = text.length > 0 ? [{ kind: 'paragraph' as const, start: 0, end: text.length }] : [];
  return { ...drafted, text, blocks, ...changes };
}

import { draftSource } from '../../engine/capture/draftSource.ts';
import { textBlocks } from '../../engine/capture/textBlocks.ts';
import { hashOf } from '../../engine/nouns/id.ts';
import type { Source } from '../../engine/nouns/source.ts';

export interface ArticlePaper {
  title: string;
  byline: string;
  publisher: string;
  publishedOn: string;
  url: string;
  language: string;
  fileName: string;
  paragraphs: string[];
}

/** An article of our own writing (places, papers and people are invented), captured as the desk would capture it. */
export interface Article {
  source: Source;
  bytes: Uint8Array;
}

const ACCESSED_ON = '2026-01-12';

export function article(paper: ArticlePaper): Article {
  const { paragraphs, fileName, ...stated } = paper;
  const text = `${[paper.title, ...paragraphs].join('\n\n')}\n`;
  const bytes = new TextEncoder().encode(text);
  const source = draftSource({
    sha256: hashOf(bytes),
    byteLength: bytes.length,
    mediaType: 'text/plain',
    fileName,
    accessedOn: ACCESSED_ON,
    blocks: textBlocks(text),
    stated,
  });
  return { source, bytes };
}

import { draftSource } from '../../engine/capture/draftSource.ts';
import { looksLikeMarkdown, markdownBlocks } from '../../engine/capture/markdownBlocks.ts';
import type { RawCapture } from '../../engine/capture/rawCapture.ts';
import { refuseManyBlocks } from '../../engine/capture/refuseManyBlocks.ts';
import { textBlocks } from '../../engine/capture/textBlocks.ts';
import { hashOf } from '../../engine/nouns/id.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { declaredCharset, decodeText, refuseBinary } from './decodeText.ts';
import type { Reading } from './reading.ts';

type Found = Pick<RawCapture, 'mediaType' | 'blocks' | 'stated'>;

/** Bytes → Source: decode, find out the format, read blocks and metadata, draft. @throws Refusal 'binary', 'empty', 'too-complex' */
export async function readBytes(reading: Reading): Promise<Source> {
  refuseBinary(reading.bytes, reading.fileName);
  const format = formatOf(reading);
  const text = decodeText(reading.bytes, format === 'html' ? declaredCharset(reading.bytes) : '');
  const found = await blocksOf(text, format === 'auto' ? guessFormat(text) : format, reading.url);
  if (!found.blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text))) {
    const name = reading.fileName === '' ? 'The article' : `“${reading.fileName}”`;
    throw new Refusal('empty', `${name} holds no words to capture.`);
  }
  refuseManyBlocks(found.blocks.length);
  const raw: RawCapture = {
    sha256: hashOf(reading.bytes),
    byteLength: reading.bytes.length,
    fileName: reading.fileName,
    accessedOn: reading.accessedOn,
    ...found,
  };
  if (found.stated.language) return draftSource(raw);
  const { languageOf } = await import('../../engine/capture/languageOf.ts');
  return draftSource(raw, languageOf);
}

function formatOf({ format, fileName }: Reading): Reading['format'] {
  if (format !== 'auto') return format;
  if (/\.(?:html?|xhtml)$/i.test(fileName)) return 'html';
  if (/\.(?:md|markdown)$/i.test(fileName)) return 'markdown';
  return 'auto';
}

function guessFormat(text: string): 'text' | 'markdown' | 'html' {
  if (/^\s*(?:<!doctype html|<html|<meta|<body|<div|<article|<p[ >]|<!--StartFragment)/i.test(text.slice(0, 2000)))
    return 'html';
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

async function blocksOf(text: string, format: 'text' | 'markdown' | 'html', url: string): Promise<Found> {
  const stated = url === '' ? {} : { url };
  switch (format) {
    case 'html': {
      // The parsers take longer to load than a text takes to be read.
      const { htmlArticle } = await import('./htmlArticle.ts');
      const article = await htmlArticle(text, url);
      return { mediaType: 'text/html', blocks: article.blocks, stated: { ...article.stated, ...stated } };
    }
    case 'markdown':
      return { mediaType: 'text/markdown', blocks: markdownBlocks(text), stated };
    case 'text':
      return { mediaType: 'text/plain', blocks: textBlocks(text), stated };
  }
}

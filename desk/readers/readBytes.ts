import { draftSource } from '../../engine/capture/draftSource.ts';
import { looksLikeMarkdown, markdownBlocks } from '../../engine/capture/markdownBlocks.ts';
import type { Found, RawCapture } from '../../engine/capture/rawCapture.ts';
import { refuseManyBlocks } from '../../engine/capture/refuseManyBlocks.ts';
import { textBlocks } from '../../engine/capture/textBlocks.ts';
import { hashOf } from '../../engine/nouns/id.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { articleName } from './articleName.ts';
import { declaredCharset, decodeText, refuseBinary } from './decodeText.ts';
import { formatOf } from './formatOf.ts';
import type { Reading } from './reading.ts';

/** Bytes → Source: find out the format, read blocks and metadata, draft. @throws Refusal 'format', 'binary', 'empty', 'too-complex' */
export async function readBytes(reading: Reading): Promise<Source> {
  const found = await foundIn(reading);
  if (!found.blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text))) {
    const name = articleName(reading.fileName);
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

/** What the file holds, with the address that was handed in. The parsers are loaded only when needed: they take longer to load than a text to be read. */
async function foundIn(reading: Reading): Promise<Found> {
  const found = await read(reading);
  return reading.url === '' ? found : { ...found, stated: { ...found.stated, url: reading.url } };
}

async function read(reading: Reading): Promise<Found> {
  const format = formatOf(reading);
  switch (format) {
    case 'docx':
      return (await import('./docx/docxArticle.ts')).docxArticle(reading.bytes, reading.fileName);
    case 'pdf':
      return (await import('./pdf/pdfArticle.ts')).pdfArticle(reading.bytes, reading.fileName);
    case 'email':
      return (await import('./emailArticle.ts')).emailArticle(reading.bytes, reading.fileName);
    default: {
      refuseBinary(reading.bytes, reading.fileName);
      const text = decodeText(reading.bytes, format === 'html' ? declaredCharset(reading.bytes) : '');
      return inWords(text, format === 'auto' ? guessFormat(text) : format, reading);
    }
  }
}

function guessFormat(text: string): 'text' | 'markdown' | 'html' {
  if (/^\s*(?:<!doctype html|<html|<meta|<body|<div|<article|<p[ >]|<!--StartFragment)/i.test(text.slice(0, 2000)))
    return 'html';
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

async function inWords(text: string, format: 'text' | 'markdown' | 'html', reading: Reading): Promise<Found> {
  switch (format) {
    case 'html':
      return (await import('./htmlArticle.ts')).htmlArticle(text, reading);
    case 'markdown':
      return { mediaType: 'text/markdown', blocks: markdownBlocks(text), stated: {} };
    case 'text':
      return { mediaType: 'text/plain', blocks: textBlocks(text), stated: {} };
  }
}

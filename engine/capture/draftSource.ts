import { NO_REPAIRS } from '../nouns/repairLayer.ts';
import { type Damage, SOURCE_VERSION, type Source, type SourceBlock } from '../nouns/source.ts';
import { findDamage } from './findDamage.ts';
import { guessGrade } from './guessGrade.ts';
import { guessMeta, type LanguageGuess } from './guessMeta.ts';
import type { RawCapture, TextBlock } from './rawCapture.ts';
import { settleText } from './settleText.ts';

/**
 * A Source out of what a reader found: one text, blocks with exact offsets into it, metadata with its guesses, damage.
 * The same capture always gives the same Source. Without `languageOf` the language stays what is stated.
 */
export function draftSource(raw: RawCapture, languageOf: LanguageGuess = () => ''): Source {
  const { blocks, lost } = settleBlocks(raw.blocks);
  const { text, placed } = joinBlocks(blocks);
  const meta = guessMeta(raw, blocks, languageOf);
  const damage = [
    ...unholdable(lost),
    ...noticedOf(raw),
    ...findDamage(text, placed, !/^text\/(?:plain|markdown)$/.test(raw.mediaType)),
  ];
  return {
    version: SOURCE_VERSION,
    id: `src_${raw.sha256.slice(0, 20)}`,
    sha256: raw.sha256,
    byteLength: raw.byteLength,
    mediaType: raw.mediaType,
    fileName: raw.fileName,
    accessedOn: raw.accessedOn,
    ...meta,
    title: settleText(meta.title).text.slice(0, 500),
    byline: settleText(meta.byline).text.slice(0, 300),
    publisher: settleText(meta.publisher).text.slice(0, 200),
    text,
    blocks: placed,
    damage,
    grade: guessGrade(text, placed, damage),
    layer: NO_REPAIRS,
  };
}

function settleBlocks(raw: TextBlock[]): { blocks: TextBlock[]; lost: number } {
  let lost = 0;
  const blocks: TextBlock[] = [];
  for (const block of raw) {
    const settled = settleText(block.text);
    lost += settled.lost;
    if (settled.text !== '') blocks.push({ ...block, text: settled.text });
  }
  return { blocks, lost };
}

/** Rows and list items follow on the next line, everything else after an empty one. */
function joinBlocks(blocks: TextBlock[]): { text: string; placed: SourceBlock[] } {
  const parts: string[] = [];
  const placed: SourceBlock[] = [];
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before) {
      const tight = before.kind === block.kind && (block.kind === 'list-item' || block.kind === 'table-row');
      parts.push(tight ? '\n' : '\n\n');
      at += tight ? 1 : 2;
    }
    const end = at + block.text.length;
    placed.push({
      kind: block.kind,
      ...(block.level === undefined ? {} : { level: block.level }),
      ...(block.page === undefined ? {} : { page: block.page }),
      start: at,
      end,
    });
    parts.push(block.text);
    at = end;
  }
  return { text: parts.join(''), placed };
}

/** What concerns the file as a whole stands before its first word. */
function noticedOf({ noticed = [] }: RawCapture): Damage[] {
  return noticed.map(({ code, message }) => ({ code, start: 0, end: 0, message, suggestion: '' }));
}

function unholdable(lost: number): Damage[] {
  if (lost === 0) return [];
  const what =
    lost === 1 ? 'One character that no document can hold was' : `${lost} characters that no document can hold were`;
  return [
    {
      code: 'mojibake',
      start: 0,
      end: 0,
      message: `${what} left out of the text; the raw bytes still have them.`,
      suggestion: '',
    },
  ];
}

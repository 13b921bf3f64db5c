import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { Block, Document, Inline } from '../../../engine/nouns/document.ts';
import { captionOf } from '../../../engine/plot/captionOf.ts';
import { readHtmlManifest } from '../../../engine/write/htmlManifest.ts';
import { htmlFragment, htmlPage } from '../../../engine/write/htmlPage.ts';
import { markdownText } from '../../../engine/write/markdownText.ts';
import * as from from '../../../templates/examples/evidence.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';
import { dossier as anyDossier } from '../../laws/arbitraryNouns.ts';
import { has, run } from '../../tools.ts';

const AT = '2026-01-12T08:00:00Z';

function digest(): Document {
  const briefing = newBriefing({
    template: mediaDigest,
    title: 'Straits & <harbours>',
    date: '2026-01-12',
    stamp: { at: AT, by: 'M.' },
    id: 'br_written1',
  });
  const fills = [from.noEvidence, from.lineLoad, from.cableSevered].map((one, at) => ({
    kind: 'evidence' as const,
    id: `fill_written${at}`,
    slotId: 'entries',
    evidenceId: one.id,
    wording: null,
    speaker: null,
    comment: [],
  }));
  const sources = from.articles.map(({ source }) => source);
  const dossier = {
    briefing: { ...briefing, fills },
    template: mediaDigest,
    sources,
    evidence: [from.noEvidence, from.lineLoad, from.cableSevered],
  };
  return composeDocument({ ...dossier, at: AT }).document;
}

/** Every word that a Document prints, in order; contents and note numbers aside. */
function wordsOf(document: Document): string[] {
  const text = (inlines: Inline[]) => inlines.map((one) => (one.kind === 'text' ? one.text : ' ')).join('');
  const ofBlock = (block: Block): string => {
    switch (block.kind) {
      case 'facts':
        return block.rows.map(({ label, inlines }) => `${label} ${text(inlines)}`).join(' ');
      case 'heading':
        return `${block.number} ${text(block.inlines)}`;
      case 'list':
        return block.items.map(({ inlines }) => text(inlines)).join(' ');
      case 'stats':
        return block.figures.map(({ figure, label, detail }) => `${figure} ${text(label)} ${text(detail)}`).join(' ');
      case 'table':
        return [captionOf(block), ...block.head, ...block.rows.flat()].map(text).join(' ');
      case 'quotation':
      case 'excerpt':
        return `${text(block.inlines)} ${text(block.attribution)}`;
      case 'chart':
        return `${text(captionOf(block))} ${text(block.source)}`;
      case 'picture':
        return `${text(captionOf(block))} ${text(block.credit)}`;
      case 'toc':
      case 'page-break':
      case 'columns':
        return '';
      default:
        return text(block.inlines);
    }
  };
  return split([...document.blocks.map(ofBlock), ...document.notes.map(({ inlines }) => text(inlines))].join(' '));
}
const split = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What is seen of HTML, without contents and the numbers of notes. */
function seen(html: string): string {
  return (
    html
      .replace(/<nav>[\s\S]*?<\/nav>/g, ' ')
      // A drawing has words of its own.
      .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
      .replace(/<sup>[\s\S]*?<\/sup>|<p id="note-\d+"><a[^>]*>\d+<\/a>/g, ' ')
      .replace(/<[^>]*>/g, (tag) => (/^<\/?(?:b|i|a|span)\b/.test(tag) ? '' : ' '))
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  );
}

describe('a web page', () => {
  it('carries nothing that runs or is fetched', () => {
    const html = htmlPage(digest());
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|form)\b|\son\w+=|url\(|@import/i);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('<title>Straits &#38; &#60;harbours&#62;</title>');
  });

  it('has the mark above and below, notes with the way back, and the language', () => {
    const document = { ...digest(), marking: { text: 'TLP:GREEN', colour: '#33ff00' } };
    const html = htmlPage(document);
    expect(html.match(/class="marking"/g)).toHaveLength(2);
    expect(html).toContain('<html lang="en">');
    for (const { number } of document.notes) {
      expect(html).toContain(`id="ref-${number}" href="#note-${number}"`);
      expect(html).toContain(`<p id="note-${number}"><a href="#ref-${number}">`);
    }
  });

  it('law: prints every word of any Document, in order, and opens what it closes', () => {
    fc.assert(
      fc.property(anyDossier, ({ dossier }) => {
        const { document } = composeDocument({ ...dossier, at: AT });
        const plain = { ...document, marking: { text: '', colour: null } };
        const html = htmlFragment(plain);
        expect(split(seen(html))).toEqual(wordsOf(plain));
        expect(readHtmlManifest(htmlPage(document))).toEqual(document.manifest);
        const open: string[] = [];
        for (const [, close, tag = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
          if (tag === 'br') continue;
          if (close) expect(open.pop()).toBe(tag);
          else open.push(tag);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(!has('pandoc'))('Markdown, as pandoc reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-markdown-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const read = (markdown: string) => {
    const file = join(folder, 'briefing.md');
    writeFileSync(file, markdown);
    return JSON.parse(run('pandoc', ['-f', 'markdown', '-t', 'json', file])) as { blocks: unknown[] };
  };
  /** All words of pandoc's tree in order; a note stands where it is referred to. */
  const wordsIn = (node: unknown): string[] => {
    if (Array.isArray(node)) return node.flatMap(wordsIn);
    if (typeof node !== 'object' || node === null) return [];
    const { t, c } = node as { t?: string; c?: unknown };
    if (t === 'Str') return [String(c)];
    if (t === 'Link') return wordsIn((c as unknown[])[1]);
    if (t === 'Header') return wordsIn((c as unknown[])[2]);
    return c === undefined ? Object.values(node).flatMap(wordsIn) : wordsIn(c);
  };

  it('has every word and as many notes', () => {
    const document = digest();
    const tree = read(markdownText(document));
    const bag = (words: string[]) => split(words.join(' ')).sort();
    expect(bag(wordsIn(tree.blocks))).toEqual(
      bag(wordsOf(document).concat(split(`${document.marking.text} ${document.marking.text}`))),
    );
    expect(JSON.stringify(tree).match(/"t":"Note"/g)).toHaveLength(document.notes.length);
  });

  it('takes words for words, whatever marks they have in them', () => {
    const text = '1. *not* a _list_ [^9] # <b>no</b> `code` $x$ ~sub~ | a@b ^up^ \\ &amp; {x}';
    const inlines: Inline[] = [{ kind: 'text', text }];
    const document: Document = {
      ...digest(),
      marking: { text: '', colour: null },
      notes: [],
      blocks: [{ kind: 'paragraph', role: 'body', inlines, origin: {} }],
    };
    const tree = read(markdownText(document)) as { blocks: { t: string }[] };
    expect(tree.blocks.map(({ t }) => t)).toEqual(['Para']);
    expect(wordsIn(tree.blocks).join(' ')).toBe(text.replace(/ {2,}/g, ' '));
  });
});

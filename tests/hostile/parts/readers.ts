import { pressNow } from '../../../desk/press/pressNow.ts';
import { readArticle } from '../../../desk/readers/readArticle.ts';
import type { ArticleFormat } from '../../../engine/nouns/articleFormat.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { seededPicks } from '../../bench/seededPicks.ts';
import { type Extent, type HostileRow, type Input, sampled } from '../hostileRow.ts';
import { type Article, heavyPages, mutatedPages, oddEncodings, scriptsEverywhere } from '../inputs/pages.ts';
import { mutatedPdfs, pdfBombs } from '../inputs/pdfs.ts';
import { activeWord, deepWord, mutatedWord, strangeEntries, xmlBombs, zipBombs } from '../inputs/wordFiles.ts';
import { Watch } from '../watch.ts';

const as =
  (format: ArticleFormat) =>
  (inputs: Input[]): Article[] =>
    inputs.map((one) => ({ ...one, format }));

/** Everything that capture reads, through the desk's own reader: each input is answered or refused, and the next article is read. */
export async function* readers(extent: Extent): AsyncGenerator<HostileRow> {
  const { count, seed } = extent;
  await settle();
  const ours = await ownPdf();
  const some = (share: number) => Math.max(2, Math.round(count * share));
  yield rowOf(
    'scripts, handlers, beacons, odd texts',
    'text, markdown, html, email: title, author, site, body, quote',
    (base) => sampled(scriptsEverywhere(base), extent),
  );
  yield rowOf('tag soup and changed pages', 'html, email, text, markdown', (base) =>
    mutatedPages(some(1), seededPicks(seed), base),
  );
  yield rowOf('nested tags, attributes, regex bombs', 'html, text, markdown, email', () =>
    sampled(heavyPages(), extent),
  );
  yield rowOf('bytes that are no text', 'html, text, markdown, email', () => sampled(oddEncodings(), extent));
  yield rowOf('zip bombs, 60k entries', 'docx', () => as('docx')(zipBombs('word/document.xml')));
  yield rowOf('../ and absolute names, doubles', 'docx', () => as('docx')(strangeEntries()));
  yield rowOf('XML bombs, XXE, DTD', 'docx, every part', (base) => sampled(as('docx')(xmlBombs(base)), extent));
  yield rowOf('DDE, INCLUDETEXT, altChunk, OLE', 'docx', (base) => as('docx')(activeWord(base)), shownOnly);
  yield rowOf('deep and wide XML', 'docx', () => sampled(as('docx')(deepWord()), extent));
  yield rowOf('changed Word files', 'docx', () => as('docx')(mutatedWord(some(0.7), seededPicks(seed + 1))));
  yield rowOf('nested flate, rings, bombs', 'pdf', (base) => sampled(as('pdf')(pdfBombs(base)), extent));
  yield rowOf('changed PDF files', 'pdf', () => as('pdf')(mutatedPdfs(some(0.7), seededPicks(seed + 2), ours)));
}

async function rowOf(
  input: string,
  triedIn: string,
  make: (base: string) => Article[],
  expect: (text: string) => string = () => '',
): Promise<HostileRow> {
  const watch = await new Watch().open();
  for (const { name, format, bytes } of make(watch.base)) {
    await readsOn(watch);
    await watch.over(name, async () => {
      const { source, evidence } = await readArticle({
        bytes,
        format,
        fileName: 'a',
        url: '',
        accessedOn: '2026-01-01',
      });
      const wrong = evidence.find((one) => source.text.slice(one.start, one.end) !== one.text);
      if (wrong) return `evidence is not where it says: ${wrong.text.slice(0, 40)}`;
      const link = [source.url].find((one) => one !== '' && !/^https?:\/\//i.test(one));
      return link ? `the address ${link} was taken` : expect(source.text);
    });
  }
  await readsOn(watch);
  return watch.row(input, triedIn);
}

/** Other articles are untouched: the reader still reads, with a thread of its own where the last one was ended. */
async function readsOn(watch: Watch): Promise<void> {
  const { source } = await readArticle({
    bytes: new TextEncoder().encode('The next one is read.'),
    format: 'text',
    fileName: '',
    url: '',
    accessedOn: '',
  });
  if (source.text !== 'The next one is read.') watch.losses.push('the next article is not read');
}

function shownOnly(text: string): string {
  if (!text.includes('shown text')) return `the shown text is gone: ${text.slice(0, 80)}`;
  return /DDE|INCLUDE|calc|http:/.test(text) ? `what Word would run came in: ${text.slice(0, 80)}` : '';
}

/** What is loaded once is no growth of an input. */
async function settle(): Promise<void> {
  const text = new TextEncoder().encode('<html><body><p>“We sail,” said Ilka Brandt of the port.</p></body></html>');
  for (const format of ['html', 'text', 'markdown', 'email'] as const)
    await readArticle({ bytes: text, format, fileName: '', url: '', accessedOn: '' }).catch(() => {});
}

async function ownPdf(): Promise<Uint8Array[]> {
  const { dossier, media } = await exampleOf('media-digest');
  const { pdf } = await pressNow(dossier, { docx: false, pdf: true, at: '2026-01-01T00:00:00Z' }, media);
  return pdf ? [pdf] : [];
}

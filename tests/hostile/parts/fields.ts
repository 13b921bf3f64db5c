import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { SaxesParser } from 'saxes';
import { formBytes } from '../../../desk/press/formBytes.ts';
import { pressNow } from '../../../desk/press/pressNow.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { readQuery } from '../../../engine/search/readQuery.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { seededPicks } from '../../bench/seededPicks.ts';
import { pictureFill } from '../../fixtures/pictureFill.ts';
import { PICTURE_MEDIA } from '../../fixtures/pictures.ts';
import { activeInPdf } from '../activeInPdf.ts';
import { type Extent, type HostileRow, sampled } from '../hostileRow.ts';
import { scripts, tagSoup } from '../inputs/scripts.ts';
import { texts } from '../inputs/texts.ts';
import { Watch } from '../watch.ts';

/** Every field of a briefing filled with what is not to be more than words; looked for in all four forms it leaves in. */
export async function* fields(extent: Extent): AsyncGenerator<HostileRow> {
  const { count, seed } = extent;
  const watch = await new Watch().open();
  const picks = seededPicks(seed + 20);
  const soups = Array.from({ length: Math.max(4, Math.round(count / 40)) }, () => tagSoup(picks, watch.base));
  const evils = sampled([...scripts(watch.base), ...texts(watch.base), ...soups], extent);
  const { dossier, media } = await exampleOf('media-digest');
  const all = new Map([...media, ...PICTURE_MEDIA]);
  for (const [at, evil] of evils.entries()) {
    await watch.over(`field text ${at}`, async () => {
      const filled = filledWith(dossier, evil);
      const pressed = await pressNow(filled, { docx: true, pdf: true, at: '2026-01-01T00:00:00Z' }, all);
      const forms = {
        docx: pressed.docx,
        pdf: pressed.pdf,
        html: formBytes('html', pressed, all),
        md: formBytes('md', pressed, all),
      };
      return [wrongInDocx(forms.docx), activeInPdf(forms.pdf), wrongInHtml(forms.html), wrongInMarkdown(forms.md)]
        .filter((one) => one !== '')
        .join('; ');
    });
    await watch.over(`search for text ${at}`, () => void readQuery(evil));
  }
  yield watch.row(
    'scripts, DDE, fields, signs, links as words',
    'title, author, site, quote, label, variable, caption, alt, credit, comment → docx, pdf, html, md',
  );
}

/** In every text of the dossier that a person or an article gives; links and ids stay, since the schema keeps others out. */
export function filledWith(dossier: Dossier, evil: string): Dossier {
  const { briefing, template, sources } = dossier;
  const slot = template.sections.flatMap((section) => section.slots).find((one) => one.accepts.includes('picture'));
  const picture = slot ? [pictureFill(slot.id, 1, { caption: evil, credit: evil, alt: evil, fileName: evil })] : [];
  return {
    ...dossier,
    template: {
      ...template,
      name: evil,
      sections: template.sections.map((section) => ({
        ...section,
        heading: section.heading ? evil : '',
        slots: section.slots.map((one) => ({ ...one, label: evil, emptyText: evil })),
      })),
    },
    briefing: {
      ...briefing,
      variables: Object.fromEntries(
        Object.entries(briefing.variables).map(([name, value]) => [name, /^\d{4}-/.test(value) ? value : evil]),
      ),
      fills: [
        ...briefing.fills.map((fill) => {
          if (fill.kind === 'prose') return { ...fill, prose: withText(fill.prose, evil) };
          if (fill.kind === 'evidence') return { ...fill, comment: withText(fill.comment, evil), wording: evil };
          return fill;
        }),
        ...picture,
      ],
      signOffs: briefing.signOffs.map((one) => ({ ...one, reason: evil })),
      created: { ...briefing.created, by: evil },
    },
    sources: sources.map((source) => ({ ...source, title: evil, byline: evil, publisher: evil, fileName: evil })),
  };
}

/** Puts the words in the place of every text of a prose, whatever its blocks. */
function withText<T>(tree: T, evil: string): T {
  return JSON.parse(JSON.stringify(tree), (key, value) =>
    key === 'text' && typeof value === 'string' ? evil : value,
  ) as T;
}

/** Signs that XML 1.0 forbids (2.2), and halves of pairs. */
const isIllegal = (xml: string) => !xml.isWellFormed() || /[^\t\n\r\u{20}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(xml);

function wrongInDocx(docx: Uint8Array | undefined): string {
  if (!docx) return 'no DOCX';
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    if (name.includes('..') || name.startsWith('/')) return `a part ${name}`;
    if (!/\.(xml|rels)$/.test(name)) continue;
    const xml = strFromU8(bytes);
    if (isIllegal(xml)) return `${name} has signs that XML forbids`;
    const trouble = troubleOf(xml);
    if (trouble) return `${name}: ${trouble}`;
    if (name.endsWith('.rels')) {
      for (const relation of xml.matchAll(/<Relationship\b[^>]*>/g)) {
        if (!/TargetMode="External"/.test(relation[0])) continue;
        if (!/Type="[^"]*\/hyperlink"/.test(relation[0]) || !/Target="(https?:|mailto:)/.test(relation[0]))
          return `${name}: ${relation[0]}`;
      }
    }
    const code = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)/g)]
      .map((one) => one[1] ?? '')
      .find((one) => /DDE|INCLUDE|LINK |MACRO|IMPORT/i.test(one) && !/HYPERLINK/.test(one));
    if (code) return `${name}: a field ${code}`;
    if (/<w:altChunk|<o:OLEObject|attachedTemplate/.test(xml)) return `${name}: an active part`;
  }
  return '';
}

function troubleOf(xml: string): string {
  try {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('doctype', () => {
      throw new Error('a document type');
    });
    parser.write(xml).close();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

function wrongInHtml(html: Uint8Array | undefined): string {
  if (!html) return 'no HTML';
  const text = new TextDecoder().decode(html);
  const { document } = parseHTML(text);
  const policy = /Content-Security-Policy/i.test(text);
  if (!policy) return 'the page has no policy';
  for (const element of document.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    if (['iframe', 'object', 'embed', 'form', 'base', 'link', 'input', 'video', 'audio'].includes(name))
      return `the page has <${name}>`;
    if (name === 'script' && element.getAttribute('type') !== 'application/json') return 'the page has a script';
    for (const { name: attribute, value } of Array.from(element.attributes)) {
      if (/^on/i.test(attribute)) return `the page has ${attribute}`;
      if (
        ['href', 'src', 'xlink:href', 'srcset', 'poster', 'background'].includes(attribute) &&
        !/^(https?:|mailto:|#|data:image\/(png|jpeg))/.test(value)
      )
        return `the page has ${attribute}=${value.slice(0, 60)}`;
      if (attribute === 'src' && /^https?:/.test(value)) return `the page fetches ${value.slice(0, 60)}`;
    }
  }
  return '';
}

/** Markdown has links where we wrote some, and no HTML. */
function wrongInMarkdown(markdown: Uint8Array | undefined): string {
  if (!markdown) return 'no Markdown';
  const text = new TextDecoder().decode(markdown).replace(/\\./g, '');
  const tag = /<(script|img|svg|iframe|style|body|a|input|form|object|link|meta|base)\b/i.exec(text);
  if (tag) return `the Markdown has ${tag[0]}`;
  const link = /\]\((?!https?:|mailto:|#|<?https?:)[^)]{0,40}/.exec(text);
  return link ? `the Markdown links ${link[0]}` : '';
}

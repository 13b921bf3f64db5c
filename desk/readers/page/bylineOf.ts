import type { LinkedData } from './linkedData.ts';
import { type Byline, namesInByline } from './namesInByline.ts';
import { belowFirst, isBeside, type PageSigns, type Sign, spacedText } from './pageSigns.ts';

interface Told {
  signs: PageSigns;
  title: Sign | undefined;
  linked: LinkedData;
  /** Short lines around the title, in order. */
  lines: string[];
  /** Names of the outlet: no byline, unless nobody else is named. */
  outlets: string[];
}

const META =
  'author article:author parsely-author sailthru.author byl dc.creator dcterms.creator dc.creator.personalname citation_author cxenseparse:author article:author_name article.author bt:author vr:author rbauthors authors creator shareaholic:article_author_name twitter:creator:name news_authors'.split(
    ' ',
  );
/** More letters than a byline has. */
const LONGEST = 220;

/** Who wrote the article, names parted by commas; an agency or a desk only where no person is named. '' for nobody. */
export function bylineOf(told: Told): string {
  const { signs, linked, lines } = told;
  const stated = metaOf(signs);
  const visible = visibleIn(told);
  const said = lines.filter((line) => line.length <= LONGEST && LEAD.test(line));
  const all = [
    together(linked.authors.map(namesInByline)),
    ...[...stated, ...visible, ...said].map((line) => namesInByline(withoutOutlet(line, told.outlets))),
  ];
  const people = all.find(({ kind, names }) => kind === 'people' && !isOutlet(names, told.outlets));
  if (people) return (all.find((other) => isFuller(other, people)) ?? people).names.join(', ');
  const bodies = all.filter(({ kind }) => kind === 'body');
  const body = bodies.find(({ names }) => !isOutlet(names, told.outlets));
  return body?.names.join(', ') ?? '';
}

/** "Ada Reed Calder Ledger staff", "Ada Reed, Calder Ledger": for whom somebody writes is no part of the name. */
function withoutOutlet(line: string, outlets: string[]): string {
  const bare = line.replace(/\s+staff(?: (?:writer|reporter))?\s*$/i, '').trimEnd();
  const outlet = outlets.find((name) => name.length > 2 && bare.toLowerCase().endsWith(name.toLowerCase()));
  const rest = outlet ? bare.slice(0, -outlet.length).replace(/[\s,|–—-]+$/u, '') : bare;
  return rest === '' ? line : rest;
}

/** A line that opens like a byline. */
const LEAD =
  /^(?:(?:written|reported|story|words|text|posted|published|analysis|opinion|review)\s)?(?:by|von|par|por|di|door|af|av|texto:?|autor(?:in|a|es)?:|auteur:|автор:?|текст:)\s+\S|^\S{2,5}\s?(?:선임|인턴|전문|수습)?기자|^(?:记者|作者|文)\s?[：:|]?\s?\S/iu;

/** Every name that is stated more than once under the same key counts: citation_author. */
function metaOf({ meta }: PageSigns): string[] {
  return META.map((name) => (meta.get(name) ?? []).filter((value) => !/^(?:https?:)?\/\/|^@/i.test(value)).join(', '));
}

/** What the page shows as its byline, the elements behind the title first; the smallest that hold a name, since outer ones hold more. */
function visibleIn({ signs, title }: Told): string[] {
  const own = signs.bylines.filter(({ element }) => !isBeside(element, title?.element));
  return belowFirst(own, title)
    .slice(0, 16)
    .flatMap(({ element }) => {
      const words = spacedText(element);
      if (words === '' || words.length > LONGEST) return [];
      const linked = [...element.querySelectorAll('a,[itemprop="name"],[rel~="author"]')]
        .map((link) => spacedText(link, 100))
        .filter((name) => namesInByline(name).kind === 'people');
      return [linked.length > 0 ? [...new Set(linked)].join(', ') : words];
    });
}

/** Each is stated as one writer: a name of one word is a name. */
function together(all: Byline[]): Byline {
  const people = all.filter(({ kind }) => kind === 'people');
  const chosen = people.length > 0 ? people : all.filter(({ kind }) => kind === 'body');
  return { kind: chosen[0]?.kind ?? 'none', names: [...new Set(chosen.flatMap(({ names }) => names))] };
}

/** All of the names, and more: the page’s data often name the first writer only. */
function isFuller(other: Byline, { names }: Byline): boolean {
  return (
    other.kind === 'people' && other.names.length > names.length && names.every((name) => other.names.includes(name))
  );
}

function isOutlet(names: string[], outlets: string[]): boolean {
  const settled = (name: string) => name.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '');
  return names.length === 1 && outlets.some((outlet) => settled(outlet) === settled(names[0] ?? ''));
}

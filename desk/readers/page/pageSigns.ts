/** Elements of a page that may tell of its article, in document order. */
export interface PageSigns {
  /** What may be the article’s title: first-level headings and what is marked as a headline. */
  headings: Sign[];
  times: Sign[];
  dates: Sign[];
  bylines: Sign[];
  /** Contents of meta elements, by name, property, itemprop or http-equiv, in small letters. */
  meta: Map<string, string[]>;
  canonical: string;
  title: string;
}

export interface Sign {
  element: Element;
  /** How many elements stand before it. */
  at: number;
}

/** What stands in these is about other articles, the site or its readers. */
const BESIDE =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|reply|replies|related|recirc|recommend(?:ed|ations?)?|most-?(?:read|popular|viewed)|popular|trending|sidebar|newsletter|promos?|teasers?|outbrain|taboola|read-?(?:more|next)|more-?(?:from|on|stories|news)|up-?next|latest|footer|nav|navigation|menu|breadcrumbs?|widget|ticker|search)(?:$|[\s_-])/i;
const HEADLINE =
  /(?:^|[\s_-])(?:headline|entry-?title|post-?title|article-?_?_?title|story-?title|news-?title|page-?title)(?:$|\s)/i;
/** The foot of the article itself. */
const OWN_FOOT = /(?:post|entry|article|story)[_-]{0,2}footer/gi;
const BYLINE =
  /byline|by-line|author|writer|contributor|reporter|journalist|autor|auteur|redakteur|verfasser|signature|posted-?by|submitted|credit-?line/i;
const NO_BYLINE =
  /avatar|image|photo|thumb|social|share|follow|bio(?:$|[\s_-])|biography|about|authority|authori[sz]|box-title/i;
const BY_LINK =
  /\/(?:authors?|by|people|staff|profiles?|contributors?|journalists?|reporters?|autor(?:en|es)?|auteurs?|person|writers?|team|columnists?|bio)\//i;
const DATE = /date|time|publish|posted|pubdate|datum|fecha|created|issued/i;
const NO_DATE = /updat|modif|update|dateline-location|timeline|timer|sometime|times-|candidate|mandate|expire|event/i;

/** One walk over the page. */
export function pageSigns(document: Document): PageSigns {
  const signs: PageSigns = {
    headings: [],
    times: [],
    dates: [],
    bylines: [],
    meta: new Map(),
    canonical: '',
    title: '',
  };
  let at = 0;
  for (const element of document.querySelectorAll('*')) read({ element, at: at++ }, signs);
  return signs;
}

function read(sign: Sign, signs: PageSigns): void {
  const { element } = sign;
  const tag = element.tagName.toUpperCase();
  if (tag === 'META') {
    readMeta(element, signs.meta);
    return;
  }
  if (tag === 'TITLE') {
    // Drawings have titles, too.
    if (signs.title === '' && element.parentElement?.tagName.toUpperCase() !== 'SVG')
      signs.title = element.textContent ?? '';
    return;
  }
  if (tag === 'LINK') {
    if (/\bcanonical\b/i.test(element.getAttribute('rel') ?? ''))
      signs.canonical ||= element.getAttribute('href') ?? '';
    return;
  }
  const marks = ['class', 'id', 'data-testid', 'data-component', 'data-qa', 'data-test']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  const own = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''} ${element.getAttribute('rel') ?? ''}`;
  if (tag === 'H1' || /\bheadline\b/i.test(own) || (/^(?:H[2-4]|DIV|A|SPAN)$/.test(tag) && HEADLINE.test(marks)))
    signs.headings.push(sign);
  if (tag === 'TIME') signs.times.push(sign);
  else if (/\bdatePublished\b/i.test(own) || (DATE.test(marks) && !NO_DATE.test(marks))) signs.dates.push(sign);
  if (
    /\b(?:author|creator)\b/i.test(own) ||
    (BYLINE.test(marks) && !NO_BYLINE.test(marks)) ||
    (tag === 'A' && BY_LINK.test(element.getAttribute('href') ?? ''))
  )
    signs.bylines.push(sign);
}

function readMeta(element: Element, meta: Map<string, string[]>): void {
  const content = element.getAttribute('content')?.trim() ?? '';
  if (content === '') return;
  for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
    const key = element.getAttribute(name)?.trim().toLowerCase() ?? '';
    if (key !== '') meta.set(key, [...(meta.get(key) ?? []), content]);
  }
}

/** What stands below the title before what stands above it. */
export function belowFirst(signs: Sign[], title: Sign | undefined): Sign[] {
  if (!title) return signs;
  return [...signs.filter(({ at }) => at > title.at), ...signs.filter(({ at }) => at < title.at)];
}

const MOST_LEVELS = 12;

/** Whether an element belongs to comments, other articles, or the frame of the site. What holds the title, too, is the article’s own. */
export function isBeside(element: Element, title: Element | undefined): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < MOST_LEVELS; level += 1, at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if (tag === 'BODY' || tag === 'HTML' || (title && at !== title && at.contains(title))) return false;
    if (tag === 'NAV' || tag === 'FOOTER' || tag === 'ASIDE') return true;
    const marks = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    if (BESIDE.test(marks.replace(OWN_FOOT, ''))) return true;
  }
  return false;
}

/** The words of an element, those of two elements never joined; at most some hundred. */
export function spacedText(element: Element, most = 400): string {
  const parts: string[] = [];
  let length = 0;
  const todo: Node[] = [element];
  while (todo.length > 0 && length < most) {
    const node = todo.pop();
    if (node?.nodeType === 3) {
      parts.push(node.nodeValue ?? '');
      length += (node.nodeValue ?? '').trim().length;
    } else if (node?.nodeType === 1) {
      if (/^(?:SCRIPT|STYLE|SVG|NOSCRIPT|TEMPLATE|BUTTON)$/i.test((node as Element).tagName)) continue;
      parts.push(' ');
      todo.push(...[...node.childNodes].reverse());
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

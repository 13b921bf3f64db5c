import type { XmlElement as DocxElement } from 'docx';
import type { House } from './house.ts';
import { allNamed, childNamed, elementsIn, isElement, type XmlElement, xml } from './xmlElement.ts';

/**
 * Fills in the pages of contents, as Word's layout puts the finished file on the house's pages, so far as docx can imitate it.
 * Where it cannot, the number stays away until Word renews the field: no number is better than a wrong one.
 */
export async function fillPageNumbers(house: House): Promise<void> {
  const main = house.tree(house.main);
  const links = allNamed(main, 'w:hyperlink').filter((link) => awaitsPage(link));
  if (links.length === 0) return;
  const { estimatePageNumbersWith } = await import('docx/layout');
  const pages = pagesOf(house, estimatePageNumbersWith({ guess: true }));
  for (const link of links) {
    const page = pages.get(link.attributes['w:anchor'] ?? '');
    const separator = separatorOf(link);
    if (page === undefined || separator === undefined) continue;
    const number = xml('w:r', {}, [xml('w:t', { 'xml:space': 'preserve' }, [page])]);
    link.children.splice(link.children.indexOf(separator) + 1, 0, number);
  }
}

type Estimator = Awaited<ReturnType<typeof import('docx/layout')['estimatePageNumbersWith']>>;

function pagesOf(house: House, estimate: Estimator): ReadonlyMap<string, string> {
  const parts = new Map<string, DocxElement>();
  for (const path of house.paths) {
    if (!/\.(?:xml|rels)$/i.test(path) || /^customXml\//i.test(path)) continue;
    parts.set(path, { elements: [asDocx(house.look(path))] });
  }
  try {
    return estimate({ parts }).bookmarks;
  } catch {
    // An estimate only: a house that docx cannot lay out is no reason to refuse it.
    return new Map();
  }
}

function asDocx(element: XmlElement): DocxElement {
  return {
    type: 'element',
    name: element.name,
    attributes: element.attributes,
    elements: element.children.map((child) => (isElement(child) ? asDocx(child) : { type: 'text', text: child })),
  };
}

/** One of our links in contents whose page is not told: nothing stands between 'separate' and 'end'. */
function awaitsPage(link: XmlElement): boolean {
  const separator = separatorOf(link);
  if (
    !separator ||
    !allNamed(link, 'w:instrText').some((one) => /^ PAGEREF _Toc\d{6} \\h $/.test(one.children.join('')))
  )
    return false;
  const next = elementsIn(link)[elementsIn(link).indexOf(separator) + 1];
  return next !== undefined && fieldCharOf(next) === 'end';
}

function separatorOf(link: XmlElement): XmlElement | undefined {
  return elementsIn(link).find((run) => fieldCharOf(run) === 'separate');
}

function fieldCharOf(run: XmlElement): string | undefined {
  return childNamed(run, 'w:fldChar')?.attributes['w:fldCharType'];
}

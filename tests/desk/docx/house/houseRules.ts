import { type OpenedDocx, openDocx } from '../openDocx.ts';
import { brokenRules } from '../packageRules.ts';
import { allOf, type XmlNode } from '../xmlTree.ts';

const NEEDED = ['word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml', 'word/settings.xml'];
/** Our ids of styles are not the house's; list 0 is Word's way to say that there is no list. */
const ALLOWED = /or a wrong style$|: no list 0$/;
const NOTHING: XmlNode = { name: 'nothing', attributes: {}, children: [] };

/** The rules of our own packages, so far as the house alone did not break them; those on our ids of styles are left to notes below. */
export function newlyBroken(out: Uint8Array, house: Uint8Array): string[] {
  const before = new Set(brokenRules(completed(openDocx(house))));
  const docx = openDocx(out);
  return [
    ...brokenRules(completed(docx)).filter((rule) => !before.has(rule) && !ALLOWED.test(rule)),
    ...idsTwice(docx),
    ...notes(docx),
  ];
}

/** The rules read parts and relations that ours always have. */
function completed(docx: OpenedDocx): OpenedDocx {
  const relations = docx.names
    .filter((name) => /^word\/(?:header|footer|footnotes)[^/]*\.xml$/.test(name))
    .map((name) => name.replace('word/', 'word/_rels/').concat('.rels'));
  const missing = [...NEEDED, 'word/_rels/footnotes.xml.rels', ...relations].filter(
    (name) => !docx.names.includes(name),
  );
  return {
    ...docx,
    names: [...docx.names, ...new Set(missing)],
    tree: (path) => (missing.includes(path) ? NOTHING : docx.tree(path)),
  };
}

function idsTwice(docx: OpenedDocx): string[] {
  const twice = (path: string, element: string, attribute: string) => {
    if (!docx.names.includes(path)) return [];
    const ids = allOf(docx.tree(path), element).map((node) => node.attributes[attribute] ?? '');
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}: ${element} ${id} twice`);
  };
  return [
    ...twice('word/document.xml', 'w:bookmarkStart', 'w:id'),
    ...twice('word/document.xml', 'w:footnoteReference', 'w:id'),
    ...twice('word/footnotes.xml', 'w:footnote', 'w:id'),
    ...twice('word/styles.xml', 'w:style', 'w:styleId'),
    ...twice('word/numbering.xml', 'w:num', 'w:numId'),
    ...twice('word/numbering.xml', 'w:abstractNum', 'w:abstractNumId'),
    ...order(docx),
  ];
}

function order(docx: OpenedDocx): string[] {
  if (!docx.names.includes('word/numbering.xml')) return [];
  const names =
    docx
      .text('word/numbering.xml')
      .match(/<w:(?:abstractNum|num) /g)
      ?.map(String) ?? [];
  return names.lastIndexOf('<w:abstractNum ') > names.indexOf('<w:num ') && names.includes('<w:num ')
    ? ['an abstract numbering after a numbering']
    : [];
}

/** Every reference has its note, every note of ours one number. */
function notes(docx: OpenedDocx): string[] {
  const references = allOf(docx.tree('word/document.xml'), 'w:footnoteReference').map((one) => one.attributes['w:id']);
  if (!docx.names.includes('word/footnotes.xml')) return references.map((id) => `no note ${id}`);
  const all = allOf(docx.tree('word/footnotes.xml'), 'w:footnote');
  // Those that part notes from text are the house's, as it has them.
  const found = all.filter((note) => !note.attributes['w:type']);
  const ids = found.map((note) => note.attributes['w:id']);
  return [
    ...references.filter((id) => !found.some((note) => note.attributes['w:id'] === id)).map((id) => `no note ${id}`),
    // LibreOffice takes one note after the other.
    ...(new Set(references).size === ids.length && [...new Set(references)].some((id, at) => id !== ids[at])
      ? ['notes are not in the order of the text']
      : []),
    ...found
      .filter((note) => allOf(note, 'w:footnoteRef').length !== 1)
      .map((note) => `note ${note.attributes['w:id']} has no number, or several`),
  ];
}

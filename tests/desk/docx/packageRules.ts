import type { OpenedDocx } from './openDocx.ts';
import { allOf, childOf, childrenOf, type XmlNode } from './xmlTree.ts';

const VISIBLE_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const FIELDS =
  /^\s*(TOC \\o "1-[123]" \\h \\z \\u|PAGEREF _Toc\d{6} \\h|REF _(Part|Figure|Table)\d{6}( \\r)? \\h|STYLEREF 1|SEQ \p{L}+ \\\* ARABIC|PAGE|NUMPAGES)\s*$/u;
const TEXT_PARTS = /^word\/(document|footnotes|endnotes|header\d|footer\d)\.xml$/;

/** What must hold of every package of ours beyond the SDK validator, each broken rule a sentence. */
export function brokenRules(docx: OpenedDocx): string[] {
  const trees = new Map(docx.names.filter((name) => /\.(xml|rels)$/.test(name)).map((name) => [name, docx.tree(name)]));
  return [
    ...contentTypes(docx, trees),
    ...relationships(docx, trees),
    ...[...trees].filter(([name]) => TEXT_PARTS.test(name)).flatMap(([name, tree]) => textPart(name, tree, trees)),
    ...footnotes(trees),
    ...settings(trees),
  ];
}

function contentTypes(docx: OpenedDocx, trees: Map<string, XmlNode>): string[] {
  const types = trees.get('[Content_Types].xml');
  if (!types) return ['no content types'];
  const extensions = new Set(allOf(types, 'Default').map((node) => node.attributes.Extension));
  const parts = allOf(types, 'Override').map((node) => node.attributes.PartName?.slice(1) ?? '');
  return [
    ...docx.names
      .filter(
        (name) => !parts.includes(name) && !extensions.has(name.split('.').at(-1)) && name !== '[Content_Types].xml',
      )
      .map((name) => `${name} has no content type`),
    ...parts
      .filter((part) => !docx.names.includes(part) && !/comments|glossary/.test(part))
      .map((part) => `${part} is not there`),
  ];
}

/** Every relationship inside leads somewhere, every one outside is a link that a person sees. */
function relationships(docx: OpenedDocx, trees: Map<string, XmlNode>): string[] {
  const broken: string[] = [];
  for (const [name, tree] of trees) {
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]*$/, '');
    const ids = new Set<string>();
    for (const { attributes } of allOf(tree, 'Relationship')) {
      const { Id = '', Target = '', TargetMode, Type } = attributes;
      if (ids.has(Id)) broken.push(`${name}: ${Id} twice`);
      ids.add(Id);
      if (TargetMode === 'External') {
        if (Type !== VISIBLE_LINK || !/^(https?:\/\/|mailto:)[!-~]+$/.test(Target))
          broken.push(`${name}: leads outside to ${Target}`);
      } else if (!docx.names.includes(new URL(Target, `file:///${folder}`).pathname.slice(1))) {
        broken.push(`${name}: ${Target} is not there`);
      }
    }
  }
  return broken;
}

function textPart(name: string, tree: XmlNode, trees: Map<string, XmlNode>): string[] {
  const styles = new Set(
    allOf(trees.get('word/styles.xml') as XmlNode, 'w:style').map((node) => node.attributes['w:styleId']),
  );
  const lists = new Set(
    allOf(trees.get('word/numbering.xml') as XmlNode, 'w:num').map((node) => node.attributes['w:numId']),
  );
  const related = new Set(
    allOf(trees.get(name.replace('word/', 'word/_rels/').concat('.rels')) as XmlNode, 'Relationship').map(
      (node) => node.attributes.Id,
    ),
  );
  const bookmarks = allOf(tree, 'w:bookmarkStart').map((node) => node.attributes['w:name']);
  const named = (element: string) => allOf(tree, element).map((node) => node.attributes['w:val']);
  const instructions = allOf(tree, 'w:instrText').map((node) => node.children.join(''));
  return [
    ...allOf(tree, 'w:tc')
      .filter((cell) => childrenOf(cell).at(-1)?.name !== 'w:p')
      .map(() => 'a cell does not end in a paragraph'),
    ...sisterTables(tree),
    ...[...named('w:pStyle'), ...named('w:rStyle'), ...named('w:tblStyle')]
      .filter((id) => !styles.has(id))
      .map((id) => `no style ${id}`),
    ...named('w:numId')
      .filter((id) => id !== '0' && !lists.has(id))
      .map((id) => `no list ${id}`),
    ...unevenTables(tree),
    ...openBookmarks(tree),
    ...instructions
      .flatMap((words) => /PAGEREF (\S+)/.exec(words)?.[1] ?? [])
      .filter((mark) => !bookmarks.includes(mark))
      .map((mark) => `a page of ${mark}, which is nowhere`),
    ...allOf(tree, 'w:hyperlink').flatMap(({ attributes }) => {
      const leads = attributes['r:id'] ? related.has(attributes['r:id']) : bookmarks.includes(attributes['w:anchor']);
      return leads ? [] : ['a link that leads nowhere'];
    }),
    ...(new Set(bookmarks).size === bookmarks.length ? [] : ['a bookmark twice']),
    ...instructions
      .flatMap((words) => /^ REF (\S+)/.exec(words)?.[1] ?? [])
      .filter((bookmark) => !bookmarks.includes(bookmark))
      .map((bookmark) => `a reference to ${bookmark}, which is not there`),
    ...instructions.filter((words) => !FIELDS.test(words)).map((words) => `field ${words}`),
    ...(allOf(tree, 'w:fldChar').length % 3 === 0 ? [] : ['a field is not closed']),
    ...unsoundDrawings(tree, related),
    ...['w:altChunk', 'w:object', 'w:pict', 'w:fldSimple'].filter((element) => allOf(tree, element).length > 0),
  ].map((rule) => `${name}: ${rule}`);
}

/** All that we draw are charts and pictures, each with its part, a number of its own and words for who does not see it, unless it is decoration. */
function unsoundDrawings(tree: XmlNode, related: Set<string | undefined>): string[] {
  const drawings = allOf(tree, 'w:drawing');
  const properties = drawings.map((drawing) => allOf(drawing, 'wp:docPr')[0]?.attributes ?? {});
  const parts = drawings.flatMap((drawing) => [
    ...allOf(drawing, 'c:chart').map((chart) => chart.attributes['r:id']),
    ...allOf(drawing, 'a:blip').map((picture) => picture.attributes['r:embed']),
  ]);
  return [
    ...(parts.length === drawings.length && parts.every((id) => related.has(id)) ? [] : ['a drawing without a part']),
    ...(new Set(properties.map(({ id }) => id)).size === drawings.length ? [] : ['two drawings of one number']),
    ...(drawings.every(
      (drawing, at) => properties[at]?.descr || allOf(drawing, 'adec:decorative')[0]?.attributes.val === '1',
    )
      ? []
      : ['a drawing without alt text']),
  ];
}

/** Word makes one table of two that follow each other. */
function sisterTables(tree: XmlNode): string[] {
  const siblings = childrenOf(childOf(tree, 'w:body') ?? tree);
  return siblings.some((node, at) => node.name === 'w:tbl' && siblings[at + 1]?.name !== 'w:p')
    ? ['a table without a paragraph after it']
    : [];
}

function footnotes(trees: Map<string, XmlNode>): string[] {
  const notes = allOf(trees.get('word/footnotes.xml') as XmlNode, 'w:footnote');
  return notes.flatMap((note) => {
    const marks = allOf(note, 'w:footnoteRef').length;
    const id = note.attributes['w:id'];
    if (note.attributes['w:type']) return marks === 0 ? [] : [`separator ${id} carries a number`];
    const styled = allOf(note, 'w:pStyle').every((node) => node.attributes['w:val'] === 'FootnoteText');
    return marks === 1 && styled ? [] : [`note ${id} has ${marks} numbers or a wrong style`];
  });
}

function settings(trees: Map<string, XmlNode>): string[] {
  const tree = trees.get('word/settings.xml') as XmlNode;
  return ['w:updateFields', 'w:attachedTemplate', 'w:mailMerge'].filter((element) => allOf(tree, element).length > 0);
}

/** Rows have as many cells as the grid has columns; a data table repeats its head and is described. */
function unevenTables(tree: XmlNode): string[] {
  return allOf(tree, 'w:tbl').flatMap((table) => {
    const columns = allOf(table, 'w:gridCol').length;
    const rows = childrenOf(table).filter(({ name }) => name === 'w:tr');
    const isData = allOf(table, 'w:tblStyle')[0]?.attributes['w:val'] === 'BriefingTable';
    return [
      ...(rows.every((row) => childrenOf(row).filter(({ name }) => name === 'w:tc').length === columns)
        ? []
        : ['a row is not as wide as its table']),
      ...(!isData || allOf(rows[0] as XmlNode, 'w:tblHeader').length === 1 ? [] : ['a data table without a head']),
    ];
  });
}

function openBookmarks(tree: XmlNode): string[] {
  const ids = (name: string) => allOf(tree, name).map((node) => node.attributes['w:id']);
  const starts = ids('w:bookmarkStart');
  const isSound = new Set(starts).size === starts.length && starts.sort().join() === ids('w:bookmarkEnd').sort().join();
  return isSound ? [] : ['bookmarks that do not close'];
}

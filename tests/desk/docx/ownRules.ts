import type { OpenedDocx } from './openDocx.ts';
import { allOf, type XmlNode } from './xmlTree.ts';

type Trees = Map<string, XmlNode>;

/** What must hold of every package that is all our own, beyond what holds of a house's too: settings, notes, styles, languages. */
export function brokenOwnRules(docx: OpenedDocx): string[] {
  const trees: Trees = new Map(docx.names.filter((name) => /\.xml$/.test(name)).map((name) => [name, docx.tree(name)]));
  return [...settings(trees), ...separators(trees), ...styleRules(trees), ...languageTags(trees)];
}

function settings(trees: Trees): string[] {
  const tree = trees.get('word/settings.xml') as XmlNode;
  const modes = allOf(tree, 'w:compatSetting').filter((node) => node.attributes['w:name'] === 'compatibilityMode');
  return [
    ...(modes.length === 1 && modes[0]?.attributes['w:val'] === '15' ? [] : ['not in the mode of Word 2013 and later']),
    ...(allOf(tree, 'w:themeFontLang').length === 1 ? [] : ['the theme’s fonts have no language']),
  ];
}

/** Both kinds of notes: two lines that part them from the text, without a number, named in the settings. */
function separators(trees: Trees): string[] {
  const named = trees.get('word/settings.xml') as XmlNode;
  return ['footnote', 'endnote'].flatMap((kind) => {
    const part = trees.get(`word/${kind}s.xml`);
    const lines = part ? allOf(part, `w:${kind}`).filter((note) => note.attributes['w:type']) : [];
    const said = allOf(named, `w:${kind}`).map((note) => note.attributes['w:id']);
    return lines.length === 2 &&
      lines.every((line) => allOf(line, `w:${kind}Ref`).length === 0 && said.includes(line.attributes['w:id']))
      ? []
      : [`${kind} separators are wrong`];
  });
}

/** Every style rests on one of its own kind and ends at one that rests on none; theme fonts are there; lists and styles name each other. */
function styleRules(trees: Trees): string[] {
  const root = trees.get('word/styles.xml') as XmlNode;
  const styles = new Map(allOf(root, 'w:style').map((node) => [node.attributes['w:styleId'] ?? '', node]));
  const value = (node: XmlNode, name: string) => allOf(node, name)[0]?.attributes['w:val'];
  const chains = [...styles].flatMap(([id, style]) => {
    const broken: string[] = [];
    for (const name of ['w:basedOn', 'w:next', 'w:link']) {
      const target = value(style, name);
      if (target !== undefined && !styles.has(target)) broken.push(`style ${id}: no ${name} ${target}`);
    }
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined; at = value(styles.get(at) as XmlNode, 'w:basedOn')) {
      if (seen.has(at) || !styles.has(at)) return [...broken, `style ${id} rests on itself or on nothing`];
      if (styles.get(at)?.attributes['w:type'] !== style.attributes['w:type'])
        broken.push(`style ${id} rests on another kind`);
      seen.add(at);
    }
    return broken;
  });
  const names = [...styles.values()].map((style) => value(style, 'w:name')?.toLowerCase());
  const theme = trees.get('word/theme/theme1.xml') as XmlNode;
  const fonts = ['a:majorFont', 'a:minorFont'].map(
    (name) => allOf(allOf(theme, name)[0] as XmlNode, 'a:latin')[0]?.attributes.typeface,
  );
  const numbering = trees.get('word/numbering.xml') as XmlNode;
  const abstracts = allOf(numbering, 'w:abstractNum').map((node) => node.attributes['w:abstractNumId']);
  const lists = new Set(allOf(numbering, 'w:num').map((node) => node.attributes['w:numId']));
  return [
    ...chains,
    ...(new Set(names).size === names.length ? [] : ['two styles of one name']),
    ...(names.some((name) => name?.includes(',')) ? ['a comma in a style’s name is an alias'] : []),
    ...(fonts.every(Boolean) ? [] : ['a theme font without a name']),
    ...allOf(root, 'w:rFonts').flatMap(({ attributes }) => (attributes['w:ascii'] ? ['a font outside the theme'] : [])),
    ...allOf(root, 'w:numId').flatMap(({ attributes }) =>
      attributes['w:val'] === '0' || lists.has(attributes['w:val']) ? [] : ['a style of no list'],
    ),
    ...allOf(numbering, 'w:num').flatMap((num) =>
      abstracts.includes(value(num, 'w:abstractNumId')) ? [] : ['a list of nothing'],
    ),
    ...allOf(numbering, 'w:pStyle').flatMap(({ attributes }) =>
      value(styles.get(attributes['w:val'] ?? '') as XmlNode, 'w:numId') === undefined ? ['a level of no style'] : [],
    ),
  ];
}

function languageTags(trees: Trees): string[] {
  return [...trees].flatMap(([name, tree]) =>
    ['w:lang', 'w:themeFontLang'].flatMap((element) =>
      allOf(tree, element)
        .flatMap(({ attributes }) => Object.values(attributes))
        .filter((tag) => tag !== 'x-none' && !/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(tag))
        .map((tag) => `${name}: language ${tag}`),
    ),
  );
}

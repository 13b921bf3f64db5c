import type { Budget } from './budget.ts';
import { isOn } from './isOn.ts';
import { type Shape, shapeOfName, shapeOfOutline } from './styleShape.ts';
import { type Attributes, attributeOf, walkXml } from './walkXml.ts';

interface Style {
  id: string;
  name: string;
  basedOn: string;
  outline?: number;
  /** '0' takes the numbering away that the style below gives. */
  numbering?: string;
  listLevel?: number;
  isHidden?: boolean;
}

/** What the file's styles say; ids are as in the file, '' is the style of paragraphs that name none. */
export interface StyleSheet {
  shapeOf: (id: string) => Shape;
  /** Whether the style takes a paragraph's numbering to be list numbering, and at which level from 1. */
  listLevelOf: (id: string) => number | null;
  /** Undefined where the style says nothing of it. */
  isHidden: (id: string) => boolean | undefined;
  hiddenByDefault: boolean;
  /** The language text has where nothing else is said, as the file writes it, or ''. */
  language: string;
}

const MOST_STYLES = 20_000;
/** Chains are a few styles long; those of a hostile file go in circles. */
const LONGEST_CHAIN = 30;

/** Without a part (`null`) every style is told by its id. @throws Refusal as `walkXml` does */
export function styleSheet(bytes: Uint8Array | null, budget: Budget): StyleSheet {
  const styles = new Map<string, Style>();
  const defaults = { paragraph: '', isHidden: false, language: '' };
  if (bytes !== null) walkXml(bytes, listener(styles, defaults), budget);

  const known = new Map<string, Style[]>();
  const chainOf = (id: string): Style[] => {
    const own = id === '' ? defaults.paragraph : id;
    const before = known.get(own);
    if (before) return before;
    const chain: Style[] = [];
    for (let style = styles.get(own); style && chain.length < LONGEST_CHAIN; style = styles.get(style.basedOn)) {
      chain.push(style);
    }
    known.set(own, chain);
    return chain;
  };
  const listLevelOf = (id: string) => {
    const style = chainOf(id).find((one) => one.numbering !== undefined);
    if (style) return style.numbering === '0' ? null : (style.listLevel ?? 0) + 1;
    return null;
  };
  return {
    shapeOf: (id) => {
      const chain = chainOf(id);
      if (chain.length === 0) return shapeOfName(id) ?? { role: 'paragraph' };
      for (const style of chain) {
        const shape = shapeOfName(style.name) ?? shapeOfOutline(style.outline);
        if (shape) return shape;
      }
      return { role: 'paragraph' };
    },
    listLevelOf,
    isHidden: (id) => chainOf(id).find((style) => style.isHidden !== undefined)?.isHidden,
    hiddenByDefault: defaults.isHidden,
    language: defaults.language,
  };
}

/** Conditional formats of tables nest properties of their own within a style: only those right below the style are its own. */
function listener(styles: Map<string, Style>, defaults: { paragraph: string; isHidden: boolean; language: string }) {
  const path: string[] = [];
  let style: Style | null = null;
  const properties = (name: string, value: string | undefined) => {
    const inside = path.slice(style ? 2 : 1, -1).join(' ');
    if (style === null) {
      if (inside !== 'w:docDefaults w:rPrDefault w:rPr') return;
      if (name === 'w:vanish') defaults.isHidden = isOn(value);
      if (name === 'w:lang') defaults.language = value ?? '';
    } else if (inside === '') {
      if (name === 'w:name') style.name = value ?? '';
      else if (name === 'w:basedOn') style.basedOn = value ?? '';
    } else if (inside === 'w:pPr' && name === 'w:outlineLvl') style.outline = Number(value);
    else if (inside === 'w:pPr w:numPr' && name === 'w:numId') style.numbering = value ?? '';
    else if (inside === 'w:pPr w:numPr' && name === 'w:ilvl') style.listLevel = Number(value) || 0;
    else if (inside === 'w:rPr' && name === 'w:vanish') style.isHidden = isOn(value);
  };
  return {
    open: (name: string, attributes: Attributes) => {
      path.push(name);
      if (name === 'w:style' && path.length === 2) {
        style = { id: attributeOf(attributes, 'styleId') ?? '', name: '', basedOn: '' };
        const isParagraph = (attributeOf(attributes, 'type') ?? 'paragraph') === 'paragraph';
        if (isParagraph && isOn(attributeOf(attributes, 'default') ?? '0')) defaults.paragraph = style.id;
        if (styles.size < MOST_STYLES) styles.set(style.id, style);
      } else properties(name, attributeOf(attributes, 'val'));
    },
    close: () => {
      path.pop();
      if (path.length === 1) style = null;
    },
  };
}

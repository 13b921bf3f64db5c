import type { Theme } from '../../../engine/nouns/theme.ts';
import { BULLETS, docxNumbering } from '../docxNumbering.ts';
import type { House } from './house.ts';
import { housePart, neededPart } from './housePart.ts';
import type { HouseStyles } from './houseStyles.ts';
import { childNamed, childrenNamed, isElement, wordValue, type XmlElement, xml } from './xmlElement.ts';

type ListStyle = 'ListBullet' | 'ListNumber';

/** Where a paragraph of a list gets its sign from; `null`: its style says so already. */
export type ListPlace = { numId: string; level: string } | null;

/** The lists of the document: with the house's signs where its list styles have some, with ours otherwise. */
export class HouseNumbering {
  private readonly house: House;
  private readonly styles: HouseStyles;
  private readonly theme: Theme;
  private readonly nums = new Map<string, string>();
  private readonly abstracts = new Map<string, string>();

  constructor(house: House, styles: HouseStyles, theme: Theme) {
    this.house = house;
    this.styles = styles;
    this.theme = theme;
  }

  /** `reference` and `instance` as docxNumbering.ts has them: instance 0 belongs to the list style itself. */
  place(reference: string, instance: string, level: string): ListPlace {
    const style: ListStyle = reference === BULLETS ? 'ListBullet' : 'ListNumber';
    const own = this.ofStyle(style);
    if (own && hasLevel(own.abstract, level)) {
      if (style === 'ListBullet') return level === '0' ? null : { numId: own.numId, level };
      return { numId: this.num(`${own.id}-${instance}`, own.id, countsFromOne(own.abstract)), level };
    }
    return { numId: this.ours(reference, instance), level };
  }

  /** A list of ours. */
  ours(reference: string, instance: string): string {
    const isNumbered = reference !== BULLETS;
    const overrides = isNumbered && instance !== '0' ? ['0', '1', '2'] : [];
    return this.num(`ours ${reference}-${instance}`, this.abstract(reference), overrides);
  }

  /** The numbering that the house's own list style has. */
  private ofStyle(style: ListStyle): { numId: string; id: string; abstract: XmlElement } | null {
    const numId = this.styles.house.numId(this.styles.style(style));
    const root = housePart(this.house, 'numbering');
    if (numId === undefined || this.isOurs(numId) || !root) return null;
    const num = childrenNamed(root, 'w:num').find((one) => one.attributes['w:numId'] === numId);
    const id = wordValue(num, 'w:abstractNumId');
    const abstract = childrenNamed(root, 'w:abstractNum').find((one) => one.attributes['w:abstractNumId'] === id);
    return id !== undefined && abstract ? { numId, id, abstract } : null;
  }

  private isOurs(numId: string): boolean {
    return [...this.nums].some(([key, value]) => key.startsWith('ours') && value === numId);
  }

  private num(key: string, abstractId: string, fromOne: string[]): string {
    const known = this.nums.get(key);
    if (known !== undefined) return known;
    const root = neededPart(this.house, 'numbering');
    const id = freeNumber(childrenNamed(root, 'w:num'), 'w:numId', 1);
    this.nums.set(key, id);
    const restarts = fromOne.map((level) =>
      xml('w:lvlOverride', { 'w:ilvl': level }, [xml('w:startOverride', { 'w:val': '1' })]),
    );
    const num = xml('w:num', { 'w:numId': id }, [xml('w:abstractNumId', { 'w:val': abstractId }), ...restarts]);
    insertAfter(root, num, ['w:numPicBullet', 'w:abstractNum', 'w:num']);
    return id;
  }

  private abstract(reference: string): string {
    const known = this.abstracts.get(reference);
    if (known !== undefined) return known;
    const root = neededPart(this.house, 'numbering');
    const id = freeNumber(childrenNamed(root, 'w:abstractNum'), 'w:abstractNumId', 0);
    this.abstracts.set(reference, id);
    const levels = docxNumbering(this.theme).config.find((one) => one.reference === reference)?.levels ?? [];
    const abstract = xml('w:abstractNum', { 'w:abstractNumId': id }, [
      xml('w:multiLevelType', { 'w:val': 'hybridMultilevel' }),
      ...levels.map(({ level, format, text, style }) => {
        const { left, hanging } = style?.paragraph?.indent ?? {};
        return xml('w:lvl', { 'w:ilvl': String(level) }, [
          xml('w:start', { 'w:val': '1' }),
          xml('w:numFmt', { 'w:val': String(format) }),
          xml('w:lvlText', { 'w:val': text ?? '' }),
          xml('w:lvlJc', { 'w:val': 'left' }),
          xml('w:pPr', {}, [xml('w:ind', { 'w:left': String(left), 'w:hanging': String(hanging) })]),
        ]);
      }),
    ]);
    insertAfter(root, abstract, ['w:numPicBullet', 'w:abstractNum']);
    return id;
  }
}

/** A list style that lends its levels from another numbering has them all. */
function hasLevel(abstract: XmlElement, level: string): boolean {
  if (childNamed(abstract, 'w:numStyleLink')) return true;
  return childrenNamed(abstract, 'w:lvl').some((one) => one.attributes['w:ilvl'] === level);
}

function countsFromOne(abstract: XmlElement): string[] {
  const levels = childrenNamed(abstract, 'w:lvl').map((one) => one.attributes['w:ilvl'] ?? '');
  return levels.length === 0 ? ['0'] : levels.filter((level) => Number(level) <= 2);
}

function freeNumber(taken: XmlElement[], attribute: string, least: number): string {
  return String(taken.reduce((most, one) => Math.max(most, Number(one.attributes[attribute] ?? 0) + 1), least));
}

/** All abstract numberings stand before all numberings (ECMA-376, CT_Numbering). */
function insertAfter(root: XmlElement, child: XmlElement, names: string[]): void {
  const last = root.children.findLastIndex((one) => isElement(one) && names.includes(one.name));
  root.children.splice(last + 1, 0, child);
}

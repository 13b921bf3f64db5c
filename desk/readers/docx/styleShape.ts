/** What a paragraph is, by its style or by its own marks. */
type Role = 'heading' | 'title' | 'caption' | 'quotation' | 'list-item' | 'paragraph';

/** `level` counts from 1, for headings and list items. */
export interface Shape {
  role: Role;
  level?: number;
}

/** Word names its own styles in English in the file, whatever the screen says; other writers do not always. */
const HEADING =
  /^(?:heading|überschrift|titre|título|titolo|titlu|kop|rubrik|overskrift|nagłówek|nadpis|otsikko|címsor|başlık|заголовок|見出し|标题|標題|제목) ?([1-9])$/i;
const LIST = /^list (?:bullet|number)(?: ([1-9]))?$/i;
const NAMES: [RegExp, Role][] = [
  [/^title$/i, 'title'],
  [/^caption$/i, 'caption'],
  [/^(?:intense )?quote$|^block ?text$|^quotations?$|^block quotation$/i, 'quotation'],
];

/** What a style of that name is; null where the name says nothing, and the style it is based on decides. */
export function shapeOfName(styleName: string): Shape | null {
  // Aliases stand behind commas.
  const name = styleName.split(',')[0]?.trim() ?? '';
  const heading = HEADING.exec(name);
  if (heading) return { role: 'heading', level: Math.min(6, Number(heading[1])) };
  const list = LIST.exec(name);
  if (list) return { role: 'list-item', level: Math.min(6, Number(list[1] ?? 1)) };
  const role = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  return role ? { role } : null;
}

/** Outline levels count from 0; 9 is body text, and says nothing of how a paragraph looks. */
export function shapeOfOutline(level: number | undefined): Shape | null {
  return level === undefined || !(level >= 0 && level < 9) ? null : { role: 'heading', level: Math.min(6, level + 1) };
}

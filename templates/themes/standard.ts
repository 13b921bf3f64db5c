import type { RoleStyle, TextRole, Theme } from '../../engine/nouns/theme.ts';

const INK = '#1c1f23';
const SOFT = '#5a626c';
const ACCENT = '#1f4e79';

const base: RoleStyle = {
  family: 'serif',
  size: 10.5,
  leading: 14.5,
  weight: 'regular',
  italic: false,
  colour: INK,
  spaceBefore: 0,
  spaceAfter: 6,
  indent: 0,
  align: 'left',
  keepWithNext: false,
};

const role = (changes: Partial<RoleStyle>): RoleStyle => ({ ...base, ...changes });
const sans = (changes: Partial<RoleStyle>): RoleStyle => role({ family: 'sans', ...changes });

const roles: Record<TextRole, RoleStyle> = {
  title: sans({ size: 22, leading: 26, weight: 'bold', spaceAfter: 4, keepWithNext: true }),
  subtitle: sans({ size: 12, leading: 16, colour: SOFT, spaceAfter: 10, keepWithNext: true }),
  heading1: sans({
    size: 14,
    leading: 18,
    weight: 'bold',
    colour: ACCENT,
    spaceBefore: 16,
    spaceAfter: 5,
    keepWithNext: true,
  }),
  heading2: sans({ size: 11.5, leading: 15, weight: 'semibold', spaceBefore: 11, spaceAfter: 3, keepWithNext: true }),
  heading3: sans({
    size: 10.5,
    leading: 14,
    weight: 'semibold',
    colour: SOFT,
    spaceBefore: 8,
    spaceAfter: 2,
    keepWithNext: true,
  }),
  body: base,
  lead: role({ size: 12.5, leading: 17.5, spaceAfter: 8 }),
  meta: sans({ size: 9, leading: 12.5, colour: SOFT, spaceAfter: 2 }),
  list: role({ spaceAfter: 3, indent: 16 }),
  quote: role({ italic: false, spaceBefore: 5, spaceAfter: 2, indent: 18, keepWithNext: true }),
  attribution: sans({ size: 9, leading: 12.5, colour: SOFT, spaceAfter: 8, indent: 18 }),
  excerpt: role({ spaceBefore: 4, spaceAfter: 2, indent: 18 }),
  'stat-figure': sans({
    size: 19,
    leading: 23,
    weight: 'semibold',
    colour: ACCENT,
    spaceBefore: 6,
    spaceAfter: 1,
    keepWithNext: true,
  }),
  'stat-label': sans({ size: 9.5, leading: 13, spaceAfter: 1, keepWithNext: true }),
  'stat-detail': sans({ size: 8.5, leading: 11.5, colour: SOFT, spaceAfter: 8 }),
  'table-head': sans({ size: 9, leading: 12, weight: 'semibold', spaceAfter: 0 }),
  'table-cell': sans({ size: 9, leading: 12.5, spaceAfter: 0 }),
  caption: sans({ size: 9, leading: 12.5, weight: 'semibold', spaceBefore: 8, spaceAfter: 3, keepWithNext: true }),
  'entry-meta': sans({ size: 9, leading: 12.5, colour: SOFT, spaceAfter: 3, keepWithNext: true }),
  note: role({ size: 8.5, leading: 11, spaceAfter: 2 }),
  'source-entry': role({ size: 9.5, leading: 12.5, spaceAfter: 3, indent: 14 }),
  toc: sans({ size: 10, leading: 14, spaceAfter: 2 }),
  frame: sans({ size: 8.5, leading: 11, colour: SOFT, spaceAfter: 0 }),
  placeholder: role({ italic: true, colour: SOFT }),
};

/** The house look of the built-in templates: a serif for reading, a sans for finding one's way, one accent. */
export const standardTheme: Theme = {
  id: 'standard',
  name: 'Standard',
  docxFonts: { serif: 'Cambria', sans: 'Calibri' },
  accent: ACCENT,
  rule: '#c9ced4',
  shade: '#f3f5f7',
  page: { size: 'A4', top: 76, bottom: 72, left: 72, right: 72 },
  roles,
};

import { useState } from 'react';
import type { Template } from '../../engine/nouns/template.ts';
import { type RoleStyle, TextRole, type Theme } from '../../engine/nouns/theme.ts';
import { Field } from '../parts/Field.tsx';
import { type Later, later, t } from '../words/t.ts';
import { CheckField, ChoiceField, NumberField, WordsField } from './fields.tsx';
import { useStudio } from './studioStore.ts';

const ROLES: Record<TextRole, Later> = {
  title: later('Title'),
  subtitle: later('Line under the title'),
  heading1: later('Heading of a section'),
  heading2: later('Second heading'),
  heading3: later('Third heading'),
  body: later('Text // role of text'),
  lead: later('Lead // role of text'),
  meta: later('Facts'),
  list: later('Lists'),
  quote: later('Quotations'),
  attribution: later('Who says it'),
  excerpt: later('Excerpts'),
  'stat-figure': later('Large figures'),
  'stat-label': later('What a large figure counts'),
  'stat-detail': later('When and by whom, under a figure'),
  'table-head': later('Head of a table'),
  'table-cell': later('Cells of a table'),
  caption: later('Captions'),
  'entry-meta': later('Line under an article’s headline'),
  note: later('Notes'),
  'source-entry': later('List of sources'),
  toc: later('Table of contents'),
  frame: later('Head and foot of pages'),
  placeholder: later('“No change” and the like'),
};

const MM = 72 / 25.4;

export function LookForm({ template, fixed }: { template: Template; fixed: boolean }) {
  const { theme } = template;
  const perform = useStudio((state) => state.perform);
  const [role, setRole] = useState<TextRole>('body');
  const set = (fields: Partial<Theme>, coalesce = '') =>
    perform(t('Change look'), { do: 'set-theme', theme: { ...theme, ...fields } }, coalesce);
  const { page } = theme;
  const margins: ['top' | 'bottom' | 'left' | 'right', string][] = [
    ['top', t('Margin above, mm')],
    ['bottom', t('Margin below, mm')],
    ['left', t('Margin left, mm')],
    ['right', t('Margin right, mm')],
  ];
  return (
    <>
      <fieldset className="studio-group" disabled={fixed}>
        <legend>{t('Page')}</legend>
        <div className="form-grid">
          <ChoiceField
            label={t('Size')}
            value={page.size}
            choices={[
              ['A4', 'A4'],
              ['Letter', 'Letter'],
            ]}
            onChange={(size) => set({ page: { ...page, size } })}
          />
          {margins.map(([side, label]) => (
            <NumberField
              key={side}
              label={label}
              value={Math.round((page[side] / MM) * 10) / 10}
              least={0}
              most={120}
              step={0.5}
              isNeeded
              onChange={(mm) =>
                mm !== null && set({ page: { ...page, [side]: Math.round(mm * MM * 100) / 100 } }, `margin-${side}`)
              }
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="studio-group" disabled={fixed}>
        <legend>{t('Colours')}</legend>
        <div className="form-grid">
          <ColourField label={t('Headings and links')} value={theme.accent} onChange={(accent) => recolour(accent)} />
          <ColourField label={t('Lines')} value={theme.rule} onChange={(rule) => set({ rule }, 'rule')} />
          <ColourField label={t('Shaded ground')} value={theme.shade} onChange={(shade) => set({ shade }, 'shade')} />
          <WordsField
            label={t('Serif type in Word')}
            value={theme.docxFonts.serif}
            onChange={(serif) => set({ docxFonts: { ...theme.docxFonts, serif } }, 'serif')}
          />
          <WordsField
            label={t('Sans type in Word')}
            value={theme.docxFonts.sans}
            onChange={(sans) => set({ docxFonts: { ...theme.docxFonts, sans } }, 'sans')}
          />
        </div>
      </fieldset>
      <fieldset className="studio-group">
        <legend>{t('Text by its role')}</legend>
        <ChoiceField
          label={t('Role // of text')}
          value={role}
          choices={TextRole.options.map((one): [TextRole, string] => [one, t(ROLES[one])])}
          onChange={setRole}
        />
        {/* What a built-in template says of a role can be looked at, if not changed. */}
        <fieldset className="studio-bare" disabled={fixed}>
          <RoleFields style={theme.roles[role]} onChange={(style, coalesce) => setStyle(role, style, coalesce)} />
        </fieldset>
      </fieldset>
    </>
  );

  function setStyle(of: TextRole, style: RoleStyle, coalesce: string): void {
    set({ roles: { ...theme.roles, [of]: style } }, coalesce && `${coalesce} ${of}`);
  }

  /** What is set in the accent goes along with it. */
  function recolour(accent: string): void {
    const roles = Object.fromEntries(
      Object.entries(theme.roles).map(([name, style]) => [
        name,
        style.colour.toLowerCase() === theme.accent.toLowerCase() ? { ...style, colour: accent } : style,
      ]),
    ) as Theme['roles'];
    set({ accent, roles }, 'accent');
  }
}

function RoleFields({ style, onChange }: { style: RoleStyle; onChange: (style: RoleStyle, coalesce: string) => void }) {
  const set = (fields: Partial<RoleStyle>, coalesce = '') => onChange({ ...style, ...fields }, coalesce);
  const number = (
    name: 'size' | 'leading' | 'spaceBefore' | 'spaceAfter' | 'indent',
    label: string,
    least: number,
    most: number,
  ) => (
    <NumberField
      label={label}
      value={style[name]}
      least={least}
      most={most}
      step={0.5}
      isNeeded
      onChange={(value) => value !== null && set({ [name]: value }, name)}
    />
  );
  return (
    <>
      <div className="form-grid">
        <ChoiceField
          label={t('Type')}
          value={style.family}
          choices={[
            ['serif', t('Serif')],
            ['sans', t('Sans')],
          ]}
          onChange={(family) => set({ family })}
        />
        <ChoiceField
          label={t('Weight')}
          value={style.weight}
          choices={[
            ['regular', t('Regular')],
            ['semibold', t('Semibold')],
            ['bold', t('Bold // weight of type')],
          ]}
          onChange={(weight) => set({ weight })}
        />
        {number('size', t('Size, points'), 4, 72)}
        {number('leading', t('From line to line, points'), 4, 100)}
        {number('spaceBefore', t('Space before, points'), 0, 200)}
        {number('spaceAfter', t('Space after, points'), 0, 200)}
        {number('indent', t('Indent, points'), 0, 200)}
        <ColourField label={t('Colour')} value={style.colour} onChange={(colour) => set({ colour }, 'colour')} />
        <ChoiceField
          label={t('Lines begin')}
          value={style.align}
          choices={[
            ['left', t('where reading begins')],
            ['right', t('at the other side')],
            ['centre', t('in the middle')],
            ['justified', t('and end flush')],
          ]}
          onChange={(align) => set({ align })}
        />
      </div>
      <CheckField label={t('Italic')} checked={style.italic} onChange={(italic) => set({ italic })} />
      <CheckField
        label={t('Stays with what follows')}
        checked={style.keepWithNext}
        onChange={(keepWithNext) => set({ keepWithNext })}
      />
    </>
  );
}

function ColourField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          className="input studio-colour"
          type="color"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

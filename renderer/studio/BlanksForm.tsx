import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { Template, Variable } from '../../engine/nouns/template.ts';
import type { TemplateFinding } from '../../engine/studio/templateFindings.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { type Later, later, t } from '../words/t.ts';
import { CheckField, ChoiceField, WordsField } from './fields.tsx';
import { StudioFindings } from './StudioFindings.tsx';
import { addVariable } from './studioDeeds.ts';
import { useStudio } from './studioStore.ts';

const PRINTED: Record<Variable['printed'], Later> = {
  title: later('as the title'),
  subtitle: later('under the title'),
  fact: later('as a row of facts'),
  frame: later('at the head of every page'),
  nowhere: later('nowhere'),
};

/** Without these no form is a briefing. */
const NEEDED = ['title', 'date'];

export function BlanksForm({
  template,
  findings,
  fixed,
}: {
  template: Template;
  findings: TemplateFinding[];
  fixed: boolean;
}) {
  return (
    <>
      <p className="hint">{t('What is asked at the top of every briefing: title, date, who it is for.')}</p>
      <ol className="studio-blanks" aria-label={t('Blanks')}>
        {template.variables.map((variable, at) => (
          <li key={variable.id}>
            <StudioFindings findings={findings.filter((one) => one.of === 'variable' && one.id === variable.id)} />
            <BlankFields
              variable={variable}
              at={at}
              last={at === template.variables.length - 1}
              inSeries={template.series !== undefined}
              fixed={fixed}
            />
          </li>
        ))}
      </ol>
      {fixed ? null : (
        <button type="button" className="button" onClick={addVariable}>
          {t('Add blank')}
        </button>
      )}
    </>
  );
}

interface BlankProps {
  variable: Variable;
  at: number;
  last: boolean;
  inSeries: boolean;
  fixed: boolean;
}

function BlankFields({ variable, at, last, inSeries, fixed }: BlankProps) {
  const perform = useStudio((state) => state.perform);
  const { id, label } = variable;
  const set = (fields: { [K in keyof Variable]?: Variable[K] | undefined }, coalesce = '') =>
    perform(t('Change blank'), { do: 'set-variable', id, fields }, coalesce && `${coalesce} ${id}`);
  const move = (index: number) => perform(t('Move blank'), { do: 'move-variable', id, index });
  const needed = NEEDED.includes(id);
  return (
    <fieldset className="studio-blank" disabled={fixed}>
      <legend className="visually-hidden">{label}</legend>
      <div className="form-grid">
        <WordsField
          label={t('Name')}
          id={`blank-${id}`}
          value={label}
          onChange={(value) => set({ label: value }, 'label')}
        />
        <ChoiceField
          label={t('Kind')}
          value={variable.kind}
          disabled={needed}
          choices={[
            ['text', t('Text // kind of a blank')],
            ['date', t('Date // kind of a blank')],
            ['choice', t('Choice // kind of a blank')],
          ]}
          onChange={(kind) => set({ kind })}
        />
        <ChoiceField
          label={t('Printed')}
          value={variable.printed}
          disabled={id === 'title'}
          choices={(Object.keys(PRINTED) as Variable['printed'][]).map((place) => [place, t(PRINTED[place])])}
          onChange={(printed) => set({ printed })}
        />
        {needed ? null : (
          <WordsField
            label={t('Printed when empty')}
            value={variable.fallback}
            onChange={(fallback) => set({ fallback }, 'fallback')}
          />
        )}
        {variable.kind === 'choice' ? (
          <WordsField
            label={t('Choices, one a line')}
            lines={3}
            value={variable.choices.join('\n')}
            onChange={(lines) => set({ choices: lines.split('\n') }, 'choices')}
          />
        ) : null}
        {inSeries && !needed ? (
          <ChoiceField
            label={t('In the next issue')}
            value={variable.next ?? ''}
            choices={[
              ['', variable.kind === 'date' ? t('goes on with the date') : t('stays as it is')],
              ['counts', t('counts up by one')],
              ['empties', t('is empty again')],
            ]}
            onChange={(next) => set({ next: next === '' ? undefined : next })}
          />
        ) : null}
      </div>
      {needed ? null : (
        <div className="studio-deeds">
          <CheckField
            label={t('Has to be filled in')}
            checked={variable.required}
            onChange={(required) => set({ required })}
          />
          <IconButton
            icon={ArrowUp}
            label={t('Move “{label}” up', { label })}
            disabled={at === 0}
            onClick={() => move(at - 1)}
          />
          <IconButton
            icon={ArrowDown}
            label={t('Move “{label}” down', { label })}
            disabled={last}
            onClick={() => move(at + 1)}
          />
          <IconButton
            icon={Trash2}
            label={t('Remove “{label}”', { label })}
            onClick={() => perform(t('Remove blank'), { do: 'remove-variable', id })}
          />
        </div>
      )}
    </fieldset>
  );
}

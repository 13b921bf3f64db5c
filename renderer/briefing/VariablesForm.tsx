import type { Template } from '../../engine/nouns/template.ts';
import { DayField } from '../parts/DayField.tsx';
import { Field } from '../parts/Field.tsx';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { setVariable } from './deeds.ts';
import { MarkingForm } from './MarkingForm.tsx';

type TemplateVariable = Template['variables'][number];

/** The blanks of the template: the title large, the others in a row beneath, then the handling mark. */
export function VariablesForm({ template }: { template: Template }) {
  const title = template.variables.find((one) => one.printed === 'title' || one.id === 'title');
  const others = template.variables.filter((one) => one !== title);
  return (
    <section aria-label={t('About this briefing')} className="variables" data-timeline>
      <p className="template-name">
        {t('{name}, version {version}', { name: template.name, version: template.version })}
      </p>
      {title ? <VariableField variable={title} large /> : null}
      <div className="form-grid">
        {others.map((one) => (
          <VariableField key={one.id} variable={one} />
        ))}
      </div>
      <MarkingForm floor={template.marking} />
    </section>
  );
}

function VariableField({ variable, large = false }: { variable: TemplateVariable; large?: boolean }) {
  const value = useBriefing((state) => state.briefing?.variables[variable.id] ?? '');
  const change = (text: string) => setVariable(variable.id, variable.label.toLowerCase(), text);
  return (
    <Field
      id={`variable-${variable.id}`}
      label={variable.label}
      hint={large ? '' : variable.hint}
      flag={variable.required && value === '' ? t('needed') : ''}
    >
      {(ids) => {
        const shared = {
          ...ids,
          className: large ? 'input input-large' : 'input',
          value,
        };
        if (variable.kind === 'choice') {
          return (
            <select {...shared} onChange={(event) => change(event.target.value)}>
              <option value="">{variable.fallback || '–'}</option>
              {variable.choices.map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </select>
          );
        }
        if (variable.kind === 'date') return <DayField {...ids} value={value} onChange={change} />;
        return (
          <input
            {...shared}
            type="text"
            placeholder={variable.fallback}
            onChange={(event) => change(event.target.value)}
          />
        );
      }}
    </Field>
  );
}

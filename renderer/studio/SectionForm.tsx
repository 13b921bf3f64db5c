import type { Section, Template } from '../../engine/nouns/template.ts';
import { ProseField } from '../prose/ProseField.tsx';
import { ProseView } from '../prose/ProseView.tsx';
import { t } from '../words/t.ts';
import { CheckField, ChoiceField, WordsField } from './fields.tsx';
import { addSlot, removeSection } from './studioDeeds.ts';
import { useStudio } from './studioStore.ts';

type Fields = { [K in keyof Section]?: Section[K] | undefined };

export function SectionForm({ template, section, fixed }: { template: Template; section: Section; fixed: boolean }) {
  const perform = useStudio((state) => state.perform);
  const set = (fields: Fields, coalesce = '') =>
    perform(
      t('Change section'),
      { do: 'set-section', id: section.id, fields },
      coalesce && `${coalesce} ${section.id}`,
    );
  const blank = template.variables.find(({ id }) => id === section.when?.variable);
  return (
    <>
      <div className="form-grid">
        <WordsField
          label={t('Heading')}
          hint={t('Empty: the section is printed without one.')}
          value={section.heading}
          disabled={fixed}
          onChange={(heading) => set({ heading }, 'heading')}
        />
        <ChoiceField
          label={t('Columns')}
          value={section.columns === 2 ? 'two' : 'one'}
          choices={[
            ['one', t('One')],
            ['two', t('Two')],
          ]}
          disabled={fixed}
          onChange={(columns) => set({ columns: columns === 'two' ? 2 : 1 })}
        />
        <WordsField
          label={t('Guidance')}
          hint={t('For the analyst, never printed.')}
          lines={2}
          value={section.guidance}
          disabled={fixed}
          onChange={(guidance) => set({ guidance }, 'guidance')}
        />
      </div>
      <fieldset className="studio-group" disabled={fixed}>
        <legend>{t('Always printed')}</legend>
        {fixed ? (
          <ProseView prose={section.fixed} />
        ) : (
          <ProseField
            key={section.id}
            label={t('Text that stands in every briefing')}
            prose={section.fixed}
            placeholder={t('Text that stands in every briefing: a scope, a scale. May stay empty.')}
            focusNow={false}
            onChange={(prose) => set({ fixed: prose }, 'fixed')}
          />
        )}
        <CheckField
          label={t('Print the heading even where nothing stands in it')}
          checked={section.always !== undefined}
          onChange={(on) => set({ always: on ? t('Nothing to report.') : undefined })}
        />
        {section.always === undefined ? null : (
          <WordsField
            label={t('What it says then')}
            value={section.always}
            onChange={(always) => set({ always }, 'always')}
          />
        )}
      </fieldset>
      <fieldset className="studio-group" disabled={fixed}>
        <legend>{t('When it is printed')}</legend>
        <div className="form-grid">
          <ChoiceField
            label={t('Depends on')}
            value={section.when?.variable ?? ''}
            choices={[
              ['', t('nothing: always')],
              ...template.variables.map(({ id, label }): [string, string] => [id, label]),
            ]}
            onChange={(variable) => set({ when: variable === '' ? undefined : { variable, values: [] } })}
          />
          {section.when && blank?.kind !== 'choice' ? (
            <WordsField
              label={t('Printed where it says')}
              hint={t('Empty: where it says anything at all.')}
              value={section.when.values[0] ?? ''}
              onChange={(value) =>
                section.when &&
                set({ when: { ...section.when, values: value.trim() === '' ? [] : [value.trim()] } }, 'when')
              }
            />
          ) : null}
        </div>
        {section.when && blank?.kind === 'choice'
          ? blank.choices.map((choice) => (
              <CheckField
                key={choice}
                label={t('where it says “{choice}”', { choice })}
                checked={section.when?.values.includes(choice) ?? false}
                onChange={(on) =>
                  section.when &&
                  set({
                    when: {
                      ...section.when,
                      values: on
                        ? [...section.when.values, choice]
                        : section.when.values.filter((value) => value !== choice),
                    },
                  })
                }
              />
            ))
          : null}
      </fieldset>
      {template.series ? (
        <fieldset className="studio-group" disabled={fixed}>
          <legend>{t('In a series')}</legend>
          <CheckField
            label={t('Say where nothing has changed since the issue before')}
            checked={section.unchanged !== undefined}
            onChange={(on) =>
              set({
                unchanged: on
                  ? { words: t('No change since no. {number} of {date}. // printed', PLACES), keeps: true }
                  : undefined,
              })
            }
          />
          {section.unchanged ? (
            <>
              <WordsField
                label={t('What it says then')}
                hint={t('Number and date of the issue before stand for these: {places}', { places: '{number} {date}' })}
                value={section.unchanged.words}
                onChange={(words) =>
                  section.unchanged && words !== '' && set({ unchanged: { ...section.unchanged, words } }, 'unchanged')
                }
              />
              <CheckField
                label={t('Print what stands there all the same')}
                checked={section.unchanged.keeps}
                onChange={(keeps) => section.unchanged && set({ unchanged: { ...section.unchanged, keeps } })}
              />
            </>
          ) : null}
        </fieldset>
      ) : null}
      {fixed ? null : (
        <div className="studio-deeds">
          <button type="button" className="button" onClick={() => addSlot(section.id)}>
            {t('Add slot')}
          </button>
          <button type="button" className="button button-danger" onClick={() => removeSection(section.id)}>
            {t('Remove section')}
          </button>
        </div>
      )}
    </>
  );
}

/** Stay in the text as they are: the engine fills them in. */
const PLACES = { number: '{number}', date: '{date}' };

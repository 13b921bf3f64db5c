import { readTlp, TLP_LABELS } from '../../engine/nouns/marking.ts';
import { RHYTHMS, type Template } from '../../engine/nouns/template.ts';
import { type Later, later, t } from '../words/t.ts';
import { CheckField, ChoiceField, NumberField, WordsField } from './fields.tsx';
import { useStudio } from './studioStore.ts';

const EVERY: Record<(typeof RHYTHMS)[number], Later> = {
  day: later('one every day'),
  workday: later('one every working day'),
  week: later('one every week'),
  month: later('one every month'),
};

const SCALES: Record<Template['estimativeScale'], Later> = {
  none: later('none // scale of likelihood'),
  icd203: later('ICD 203'),
  phia: later('PHIA yardstick'),
  ipcc: later('IPCC AR5'),
};

export function AboutForm({ template, fixed }: { template: Template; fixed: boolean }) {
  const perform = useStudio((state) => state.perform);
  const set = (fields: Partial<Template> | { series: undefined }, coalesce = '') =>
    perform(t('Change template'), { do: 'describe', fields }, coalesce);
  const { marking, toc } = template;
  return (
    <>
      <div className="form-grid">
        <WordsField
          label={t('Name')}
          value={template.name}
          disabled={fixed}
          onChange={(name) => set({ name }, 'name')}
        />
        <WordsField
          label={t('Language of what is printed')}
          hint={t('Such as en or de: how dates and numbers are written.')}
          value={template.language}
          disabled={fixed}
          onChange={(language) => set({ language }, 'language')}
        />
        <WordsField
          label={t('What it is for')}
          hint={t('One sentence: when to use it.')}
          lines={2}
          value={template.purpose}
          disabled={fixed}
          onChange={(purpose) => set({ purpose }, 'purpose')}
        />
      </div>
      <fieldset className="studio-group" disabled={fixed}>
        <legend>{t('Least handling mark')}</legend>
        <div className="form-grid">
          <ChoiceField
            label={t('TLP label')}
            value={marking.tlp ?? ''}
            choices={[['', t('none // TLP label')], ...TLP_LABELS.map((label): [string, string] => [label, label])]}
            onChange={(label) => set({ marking: { ...marking, tlp: readTlp(label) } })}
          />
          <WordsField
            label={t('House mark')}
            value={marking.house}
            onChange={(house) => set({ marking: { ...marking, house: house.slice(0, 60) } }, 'house')}
          />
          <WordsField
            label={t('Extra restriction')}
            value={marking.extra}
            onChange={(extra) => set({ marking: { ...marking, extra: extra.slice(0, 200) } }, 'extra')}
          />
        </div>
      </fieldset>
      <fieldset className="studio-group" disabled={fixed}>
        <legend>{t('The paper')}</legend>
        <div className="form-grid">
          <ChoiceField
            label={t('Series')}
            hint={t('Each issue follows the one before; sections and slots say what goes along.')}
            value={template.series?.every ?? ''}
            choices={[['', t('no series')], ...RHYTHMS.map((every): [string, string] => [every, t(EVERY[every])])]}
            onChange={(every) => {
              const rhythm = RHYTHMS.find((one) => one === every);
              set({ series: rhythm ? { every: rhythm } : undefined });
            }}
          />
          <NumberField
            label={t('Pages at most')}
            hint={t('Empty: no limit.')}
            value={template.pageLimit}
            least={1}
            most={999}
            onChange={(pageLimit) => set({ pageLimit }, 'pageLimit')}
          />
          <ChoiceField
            label={t('Notes')}
            value={template.notes}
            choices={[
              ['foot', t('at the foot of the page')],
              ['end', t('at the end')],
            ]}
            onChange={(notes) => set({ notes })}
          />
          <ChoiceField
            label={t('Scale of likelihood in the annex')}
            value={template.estimativeScale}
            choices={(['none', 'icd203', 'phia', 'ipcc'] as const).map((scale) => [scale, t(SCALES[scale])])}
            onChange={(estimativeScale) => set({ estimativeScale })}
          />
        </div>
        <CheckField
          label={t('Title and facts on a page of their own')}
          checked={template.cover}
          onChange={(cover) => set({ cover })}
        />
        <CheckField
          label={t('Number the headings')}
          checked={template.numberedHeadings}
          onChange={(numberedHeadings) => set({ numberedHeadings })}
        />
        <CheckField
          label={t('Table of contents')}
          checked={toc !== null}
          onChange={(on) => set({ toc: on ? { heading: t('Contents // printed'), depth: 2 } : null })}
        />
        {toc ? (
          <div className="form-grid">
            <WordsField
              label={t('Its heading')}
              value={toc.heading}
              onChange={(heading) => set({ toc: { ...toc, heading } }, 'toc')}
            />
            <NumberField
              label={t('Levels')}
              value={toc.depth}
              least={1}
              most={3}
              onChange={(depth) => depth !== null && set({ toc: { ...toc, depth } })}
            />
          </div>
        ) : null}
        <CheckField
          label={t('List of sources at the end')}
          checked={template.sources.printed}
          onChange={(printed) => set({ sources: { ...template.sources, printed } })}
        />
      </fieldset>
    </>
  );
}

import { useState } from 'react';
import { TLP_LABELS } from '../../engine/nouns/marking.ts';
import { slotsIn } from '../../engine/nouns/slotsIn.ts';
import { ACCEPTS, SLOT_DISPLAYS, type Slot, type Template, TemplateId } from '../../engine/nouns/template.ts';
import { freshId } from '../../engine/studio/freshId.ts';
import { useScreen } from '../frame/screen.ts';
import { t } from '../words/t.ts';
import { CheckField, ChoiceField, NumberField, WordsField } from './fields.tsx';
import { DISPLAY_WORDS, KIND_WORDS, slotLabel } from './names.ts';
import { removeSlot } from './studioDeeds.ts';
import { useStudio } from './studioStore.ts';

type Fields = { [K in keyof Slot]?: Slot[K] | undefined };

export function SlotForm({ template, slot, fixed }: { template: Template; slot: Slot; fixed: boolean }) {
  const perform = useStudio((state) => state.perform);
  const briefings = useStudio((state) => state.open?.bySlot[slot.id] ?? 0);
  const set = (fields: Fields, coalesce = '') =>
    perform(t('Change slot'), { do: 'set-slot', id: slot.id, fields }, coalesce && `${coalesce} ${slot.id}`);
  return (
    <>
      {briefings > 0 ? (
        <p className="hint">
          {t('{briefings, plural, one {# briefing has} other {# briefings have}} something here.', { briefings })}
        </p>
      ) : null}
      <div className="form-grid">
        <WordsField
          label={t('Name')}
          value={slot.label}
          disabled={fixed}
          onChange={(label) => set({ label }, 'label')}
        />
        <ChoiceField
          label={t('Printed as')}
          value={slot.display}
          choices={SLOT_DISPLAYS.map((display) => [display, t(DISPLAY_WORDS[display])])}
          disabled={fixed}
          onChange={(display) => set({ display })}
        />
        <WordsField
          label={t('Hint')}
          hint={t('What is wanted here, and how long. Never printed.')}
          lines={2}
          value={slot.hint}
          disabled={fixed}
          onChange={(hint) => set({ hint }, 'hint')}
        />
      </div>
      <fieldset className="studio-group studio-kinds" disabled={fixed}>
        <legend>{t('Takes')}</legend>
        {ACCEPTS.map((kind) => (
          <CheckField
            key={kind}
            label={t(KIND_WORDS[kind])}
            checked={slot.accepts.includes(kind)}
            onChange={(on) => {
              const accepts = ACCEPTS.filter((one) => (one === kind ? on : slot.accepts.includes(one)));
              if (accepts.length > 0) set({ accepts: [...accepts] });
              else useScreen.getState().say(t('A slot has to take something.'), { trouble: true });
            }}
          />
        ))}
      </fieldset>
      <div className="form-grid">
        <NumberField
          label={t('At least')}
          value={slot.min}
          least={0}
          most={99}
          disabled={fixed}
          onChange={(min) => set({ min: min ?? 0 }, 'min')}
        />
        <NumberField
          label={t('At most')}
          hint={t('Empty: no limit.')}
          value={slot.max}
          least={1}
          most={500}
          disabled={fixed}
          onChange={(max) => set({ max }, 'max')}
        />
        <NumberField
          label={t('Words at most')}
          hint={t('Empty: no limit.')}
          value={slot.maxWords}
          least={1}
          most={20_000}
          disabled={fixed}
          onChange={(maxWords) => set({ maxWords }, 'maxWords')}
        />
        <WordsField
          label={t('Printed when empty')}
          value={slot.emptyText}
          disabled={fixed}
          onChange={(emptyText) => set({ emptyText }, 'emptyText')}
        />
        <ChoiceField
          label={t('Marks the paper at least')}
          hint={t('As soon as anything stands here.')}
          value={slot.tlp ?? ''}
          choices={[['', t('as the template')], ...TLP_LABELS.map((label): [string, string] => [label, label])]}
          disabled={fixed}
          onChange={(label) => set({ tlp: TLP_LABELS.find((one) => one === label) })}
        />
        {slot.accepts.includes('prose') ? (
          <ChoiceField
            label={t('Its text is held to')}
            hint={
              slot.asks === 'source-summary'
                ? t('Written from the sources until somebody writes another.')
                : t('What the checks look for beyond its being there.')
            }
            value={slot.asks ?? ''}
            choices={[
              ['', t('nothing more')],
              ['judgements', t('judgements: likelihood and sources')],
              ['source-summary', t('the statement on the sources')],
            ]}
            disabled={fixed}
            onChange={(asks) => set({ asks: asks === '' ? undefined : asks })}
          />
        ) : null}
      </div>
      {template.series ? <CarryFields template={template} slot={slot} fixed={fixed} set={set} /> : null}
      {fixed ? null : <SlotDeeds template={template} slot={slot} />}
    </>
  );
}

interface CarryProps {
  template: Template;
  slot: Slot;
  fixed: boolean;
  set: (fields: Fields) => void;
}

function CarryFields({ template, slot, fixed, set }: CarryProps) {
  const others = slotsIn(template).filter((one) => one !== slot);
  return (
    <fieldset className="studio-group" disabled={fixed}>
      <legend>{t('In a series')}</legend>
      <div className="form-grid">
        <ChoiceField
          label={t('The next issue carries over')}
          value={slot.carries ?? ''}
          choices={[
            ['', t('nothing')],
            ['text', t('the text')],
            ['evidence', t('the evidence')],
            ['all', t('everything')],
          ]}
          onChange={(carries) => set({ carries: carries === '' ? undefined : carries })}
        />
        {slot.carries ? (
          <ChoiceField
            label={t('It stands then in')}
            value={slot.carriesTo ?? ''}
            choices={[['', t('this slot')], ...others.map((one): [string, string] => [one.id, slotLabel(one)])]}
            onChange={(to) => set({ carriesTo: to === '' ? undefined : to })}
          />
        ) : null}
        <ChoiceField
          label={t('Readers are told')}
          value={slot.newsPrinted ?? ''}
          choices={[
            ['', t('nothing of what is new')],
            ['changes', t('what is new or updated')],
            ['all', t('of every entry what it is')],
          ]}
          onChange={(news) => set({ newsPrinted: news === '' ? undefined : news })}
        />
      </div>
    </fieldset>
  );
}

/** Splitting, merging, its name in files, removing: what moves text when a briefing goes to this version. */
function SlotDeeds({ template, slot }: { template: Template; slot: Slot }) {
  const perform = useStudio((state) => state.perform);
  const choose = useStudio((state) => state.choose);
  const known = useStudio((state) => state.open?.slotIds ?? []);
  const [id, setId] = useState(slot.id);
  const others = slotsIn(template).filter((one) => one !== slot);
  const rename = () => {
    const to = id.trim();
    if (to === slot.id) return;
    if (!TemplateId.safeParse(to).success || others.some((one) => one.id === to) || known.includes(to)) {
      useScreen.getState().say(t('“{id}” cannot be an identifier here.', { id: to }), {
        hint: t('Small letters, figures and dashes, two at least; none that a slot of any version has had.'),
        trouble: true,
      });
      setId(slot.id);
      return;
    }
    perform(t('Rename slot'), { do: 'rename-slot', id: slot.id, to, unknown: !known.includes(slot.id) });
    choose('slot', to);
  };
  const split = (kinds: Slot['accepts']) => {
    const label = t('{name}, second part', { name: slotLabel(slot) });
    const part = freshId(slot.id, [...known, ...slotsIn(template).map((one) => one.id)], 'slot');
    perform(t('Split slot'), { do: 'split-slot', id: slot.id, into: { id: part, label }, kinds });
    choose('slot', part);
  };
  return (
    <details className="studio-more">
      <summary>{t('Split, merge, rename in files, remove')}</summary>
      <p className="hint">
        {t(
          'Briefings that move to this version find their text: the slot says itself which earlier ones it takes the place of.',
        )}{' '}
        {slot.was && slot.was.length > 0 ? t('It was: {ids}.', { ids: slot.was.join(', ') }) : ''}
      </p>
      <div className="studio-deeds">
        {slot.accepts.length > 1
          ? slot.accepts.map((kind) => (
              <button key={kind} type="button" className="button button-small" onClick={() => split([kind])}>
                {t('Split off {kind}', { kind: t(KIND_WORDS[kind]) })}
              </button>
            ))
          : null}
      </div>
      <div className="form-grid">
        {others.length > 0 ? (
          <ChoiceField
            label={t('Take another slot in')}
            value=""
            choices={[['', t('choose…')], ...others.map((one): [string, string] => [one.id, slotLabel(one)])]}
            onChange={(other) => other !== '' && perform(t('Merge slots'), { do: 'merge-slots', id: slot.id, other })}
          />
        ) : null}
        <div>
          <WordsField label={t('Identifier in files')} value={id} onChange={setId} />
          <button type="button" className="button button-small" disabled={id === slot.id} onClick={rename}>
            {t('Rename')}
          </button>
        </div>
      </div>
      <button type="button" className="button button-danger" onClick={() => removeSlot(slot)}>
        {t('Remove slot')}
      </button>
    </details>
  );
}

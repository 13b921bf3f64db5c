import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { slotsIn } from '../../engine/nouns/slotsIn.ts';
import { isCarried } from '../../engine/series/isCarried.ts';
import { isDay, nextDay } from '../../engine/series/nextDay.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { DayField } from '../parts/DayField.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { FormFoot } from '../parts/FormFoot.tsx';
import { localDay } from '../parts/localDay.ts';
import { openBriefing } from '../start/openBriefing.ts';
import { lookForNewer, useNewer } from '../template/newerTemplate.ts';
import { t } from '../words/t.ts';

/** Makes the next issue of the open briefing: its day, its title, and what goes along. */
export function NextIssueSheet({ onClose }: { onClose: () => void }) {
  const briefing = useBriefing((state) => state.briefing);
  const template = useBriefing((state) => state.dossier?.template);
  const newer = useNewer((state) => state.newer);
  const [date, setDate] = useState(() => dayAfter(briefing?.variables.date, template?.series?.every));
  const [title, setTitle] = useState(briefing?.variables.title ?? '');
  const [newest, setNewest] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => void lookForNewer(), []);
  const goes = useMemo(() => {
    if (!briefing || !template) return [];
    return slotsIn(template).flatMap((slot) => {
      const count = briefing.fills.filter((fill) => fill.slotId === slot.id && isCarried(fill, slot)).length;
      const target = slotsIn(template).find(({ id }) => id === slot.carriesTo);
      return count > 0 ? [{ slot, count, target }] : [];
    });
  }, [briefing, template]);
  if (!briefing || !template) return null;
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const saved = await useBriefing.getState().flush();
    const done = saved && (await openBriefing('briefing.next', { id: briefing.id, date, title: title.trim(), newest }));
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog title={t('Next issue')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void make(event)}>
        <Field label={t('Date')}>{(ids) => <DayField {...ids} required value={date} onChange={setDate} />}</Field>
        <Field label={t('Title')}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              required
              maxLength={500}
              dir="auto"
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <section aria-labelledby="carried-heading">
          <h3 id="carried-heading">{t('Carried over')}</h3>
          {goes.length === 0 ? <p className="hint">{t('Nothing: the new issue begins empty.')}</p> : null}
          <ul className="plain-list">
            {goes.map(({ slot, count, target }) => (
              <li key={slot.id}>
                {target
                  ? t('{slot}: {count, plural, one {# entry} other {# entries}}, to “{target}”', {
                      slot: slot.label,
                      count,
                      target: target.label,
                    })
                  : t('{slot}: {count, plural, one {# entry} other {# entries}}', { slot: slot.label, count })}
              </li>
            ))}
          </ul>
          <p className="hint">{t('This issue stays as it is. Sign-offs are not carried over.')}</p>
        </section>
        {newer && newer.id === template.id && newer.version > template.version ? (
          <label className="check-line">
            <input type="checkbox" checked={newest} onChange={(event) => setNewest(event.target.checked)} />
            {t('Use version {version} of the template from now on', { version: newer.version })}
          </label>
        ) : null}
        <FormFoot submit={t('Make the next issue')} disabled={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}

function dayAfter(day = '', every: Parameters<typeof nextDay>[1] = 'day'): string {
  return isDay(day) ? nextDay(day, every) : localDay(new Date());
}

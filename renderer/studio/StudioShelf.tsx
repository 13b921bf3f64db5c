import { useEffect } from 'react';
import type { StudioLine } from '../../desk/bridge.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { ChooseFiles } from '../parts/ChooseFiles.tsx';
import { MenuButton } from '../parts/MenuButton.tsx';
import { useStart } from '../start/startStore.ts';
import { ask, askOrTell } from '../transport.ts';
import { t } from '../words/t.ts';
import { useStudio } from './studioStore.ts';
import { importTemplates, TEMPLATE_FILES } from './templateFiles.ts';

/** All templates: one's own, which can be changed, then the built-in ones, which can be looked at and copied. */
export function StudioShelf() {
  const { lines, refresh } = useStudio();
  const briefing = useBriefing((state) => state.briefing);
  const show = useScreen((screen) => screen.show);
  useEffect(() => void refresh(), [refresh]);
  const own = lines?.filter(({ builtIn }) => !builtIn) ?? [];
  return (
    <div className="studio-shelf">
      <div className="start-sheet">
        <h1>{t('Template studio')}</h1>
        <p className="studio-about">
          {t(
            'A template says what a briefing asks for, in which order, and how it looks. Changes become a new version; briefings stay on theirs until somebody moves them.',
          )}
        </p>
        <div className="start-actions">
          <button
            type="button"
            className="button button-primary"
            onClick={() => show({ kind: 'new-template', from: { kind: 'nothing' }, name: '' })}
          >
            {t('New template…')}
          </button>
          {briefing ? (
            <button
              type="button"
              className="button"
              onClick={() =>
                show({
                  kind: 'new-template',
                  from: { kind: 'briefing', briefing, keepProse: false },
                  name: briefing.variables.title ?? '',
                })
              }
            >
              {t('From the open briefing…')}
            </button>
          ) : null}
          <ChooseFiles
            label={t('Open a template file…')}
            fieldLabel={t('Template file')}
            accept={TEMPLATE_FILES}
            multiple
            onChoose={(files) => void importTemplates(files)}
          />
        </div>
        <Shelf title={t('Your templates')} lines={own}>
          {t('None yet. Make one, copy a built-in one, or drop a template file on this window.')}
        </Shelf>
        <Shelf title={t('Built-in templates')} lines={lines?.filter(({ builtIn }) => builtIn) ?? []}>
          {t('Reading the library…')}
        </Shelf>
      </div>
    </div>
  );
}

function Shelf({ title, lines, children }: { title: string; lines: StudioLine[]; children: string }) {
  return (
    <section aria-label={title} className="start-section">
      <h2>{title}</h2>
      {lines.length === 0 ? <p className="hint">{children}</p> : null}
      <ul className="row-list">
        {lines.map((line) => (
          <ShelfRow key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function ShelfRow({ line }: { line: StudioLine }) {
  const { id, name, purpose, version, draft, builtIn, briefings } = line;
  const show = useScreen((screen) => screen.show);
  const open = () => void useStudio.getState().openTemplate(id);
  const state = [
    version === null ? t('not published') : t('version {version}', { version }),
    draft && version !== null ? t('draft of the next') : '',
    briefings > 0 ? t('{briefings, plural, one {# briefing} other {# briefings}}', { briefings }) : '',
  ].filter((part) => part !== '');
  return (
    <li className="row">
      <button type="button" className="row-main" onClick={open} title={purpose}>
        <span className="row-title" dir="auto">
          {name || t('Template without a name')}
        </span>
        <span className="row-about" dir="auto">
          {purpose}
        </span>
        <span className="row-date">{state.join(' · ')}</span>
      </button>
      <MenuButton
        label={t('More for {title}', { title: name })}
        className="icon-button"
        choices={[
          { id: 'open', label: builtIn ? t('Look at it') : t('Change it'), run: open },
          {
            id: 'copy',
            label: t('Make a copy…'),
            run: () => show({ kind: 'new-template', from: { kind: 'template', id }, name }),
          },
          ...(builtIn || version === null
            ? []
            : [{ id: 'retire', label: t('Offer no longer'), run: () => void retire(line) }]),
        ]}
      >
        <span aria-hidden>…</span>
      </MenuButton>
    </li>
  );
}

/** Briefings on it stay on it; only new ones are no longer made. */
async function retire({ id, name }: StudioLine): Promise<void> {
  const change = async (retired: boolean) => {
    const done = await askOrTell(ask, sayTrouble, 'studio.retire', { id, retired });
    await Promise.all([useStudio.getState().refresh(), useStart.getState().refresh()]);
    return done;
  };
  if (!(await change(true))) return;
  useScreen.getState().say(t('“{name}” is no longer offered.', { name }), {
    hint: t('Briefings on it stay as they are.'),
    undo: () => void change(false),
  });
}

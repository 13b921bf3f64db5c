import { ArrowLeft, MoreHorizontal, Redo2, Undo2 } from 'lucide-react';
import type { Template } from '../../engine/nouns/template.ts';
import type { TemplateFinding } from '../../engine/studio/templateFindings.ts';
import { keysOf } from '../frame/actions.ts';
import { useScreen } from '../frame/screen.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { MenuButton } from '../parts/MenuButton.tsx';
import { type Later, later, t } from '../words/t.ts';
import { useStudio } from './studioStore.ts';
import { exportTemplate } from './templateFiles.ts';

const SAVES: Record<'saved' | 'waiting' | 'saving' | 'failed', Later> = {
  saved: later('Draft saved'),
  waiting: later('Saving the draft…'),
  saving: later('Saving the draft…'),
  failed: later('Draft not saved'),
};

/** Over the table: which template and version, undo, and what is done with the whole. */
export function StudioBar({ template, findings }: { template: Template; findings: TemplateFinding[] }) {
  const { open, history, save, undo, redo, close, discard } = useStudio();
  const show = useScreen((screen) => screen.show);
  if (!open || !history) return null;
  const { undoLabel, redoLabel } = history;
  const changed = open.base === null || open.hasDraft || undoLabel !== null;
  const copy = () => show({ kind: 'new-template', from: { kind: 'template', id: template.id }, name: template.name });
  return (
    <header className="studio-bar">
      <IconButton icon={ArrowLeft} label={t('All templates')} onClick={() => void close()} />
      <h1 className="studio-name" dir="auto">
        {template.name || t('Template without a name')}
      </h1>
      <span className="studio-state">
        {open.builtIn
          ? t('Built in, version {version}', { version: template.version })
          : open.base === null
            ? t('Draft, not published yet')
            : changed
              ? t('Draft of version {version}', { version: template.version })
              : t('Version {version}', { version: open.base.version })}
        {open.builtIn || !changed ? '' : ` · ${t(SAVES[save])}`}
      </span>
      <span className="studio-tools">
        {open.builtIn ? null : (
          <>
            <IconButton
              icon={Undo2}
              label={t('Undo // in the studio')}
              title={
                undoLabel ? t('Undo: {undoLabel} ({keys})', { undoLabel, keys: keysOf('undo') }) : t('Nothing to undo')
              }
              aria-disabled={undoLabel === null}
              onClick={undo}
            />
            <IconButton
              icon={Redo2}
              label={t('Redo // in the studio')}
              title={
                redoLabel ? t('Redo: {redoLabel} ({keys})', { redoLabel, keys: keysOf('redo') }) : t('Nothing to redo')
              }
              aria-disabled={redoLabel === null}
              onClick={redo}
            />
          </>
        )}
        <MenuButton
          label={t('More for this template')}
          className="icon-button"
          choices={[
            { id: 'versions', label: t('Versions…'), run: () => show({ kind: 'template-versions' }) },
            { id: 'copy', label: t('Make a copy…'), run: copy },
            {
              id: 'export',
              label: t('Save as a file…'),
              run: () => void exportTemplate(changed ? template : (open.base ?? template)),
            },
            ...(open.builtIn || !changed
              ? []
              : [{ id: 'discard', label: t('Discard the draft'), run: () => void discardDraft(discard, template) }]),
          ]}
        >
          <MoreHorizontal aria-hidden size={16} />
        </MenuButton>
        {open.builtIn ? (
          <button type="button" className="button button-primary" onClick={copy}>
            {t('Make a copy…')}
          </button>
        ) : (
          <button
            type="button"
            className="button button-primary"
            disabled={!changed}
            onClick={() => show({ kind: 'publish-template', findings })}
          >
            {t('Publish version {version}…', { version: template.version })}
          </button>
        )}
      </span>
    </header>
  );
}

/** A draft thrown away comes back with Undo: it is begun again as it was. */
async function discardDraft(discard: () => Promise<boolean>, template: Template): Promise<void> {
  if (!(await discard())) return;
  useScreen.getState().say(t('The draft of “{name}” was discarded.', { name: template.name }), {
    undo: () => void useStudio.getState().putBack(template),
  });
}

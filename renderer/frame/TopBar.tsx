import { ChevronDown, ClipboardPaste, Command, Redo2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { useHouses } from '../house/houseStore.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { MenuButton } from '../parts/MenuButton.tsx';
import { t } from '../words/t.ts';
import { keysOf } from './actions.ts';
import { copyBriefing, exportBriefing, packBriefing } from './exportBriefing.ts';
import { RoomSwitch } from './RoomSwitch.tsx';
import { SaveNote } from './SaveNote.tsx';
import { useScreen } from './screen.ts';
import { ViewMenu } from './ViewMenu.tsx';

export function TopBar() {
  const title = useBriefing((state) => state.briefing?.variables.title);
  const open = useBriefing((state) => state.briefing !== null);
  const show = useScreen((screen) => screen.show);
  return (
    <header className="top-bar">
      <RoomSwitch />
      <div className="top-title">
        {open ? (
          <>
            <span className="top-name" title={title}>
              {title || t('Untitled briefing')}
            </span>
            <SaveNote />
          </>
        ) : (
          <span className="top-brand">Briefwright</span>
        )}
      </div>
      <div className="top-tools">
        {open ? <Timeline /> : null}
        <IconButton
          icon={ClipboardPaste}
          label={t('Paste article')}
          keys={keysOf('paste-article')}
          onClick={() => show({ kind: 'paste' })}
        />
        <IconButton
          icon={Command}
          label={t('Command palette')}
          keys={keysOf('palette')}
          onClick={() => show({ kind: 'palette', holds: 'all' })}
        />
        <ViewMenu />
        {open ? <ExportMenu /> : null}
      </div>
    </header>
  );
}

function Timeline() {
  const undo = useBriefing((state) => state.undo);
  const redo = useBriefing((state) => state.redo);
  const undoLabel = useBriefing((state) => state.undoLabel);
  const redoLabel = useBriefing((state) => state.redoLabel);
  return (
    <>
      <IconButton
        icon={Undo2}
        label={t('Undo')}
        title={undoLabel ? t('Undo: {undoLabel} ({keys})', { undoLabel, keys: keysOf('undo') }) : t('Nothing to undo')}
        aria-disabled={undoLabel === null}
        onClick={undo}
      />
      <IconButton
        icon={Redo2}
        label={t('Redo')}
        title={redoLabel ? t('Redo: {redoLabel} ({keys})', { redoLabel, keys: keysOf('redo') }) : t('Nothing to redo')}
        aria-disabled={redoLabel === null}
        onClick={redo}
      />
    </>
  );
}

/** So many house files the menu holds, those used last; the sheet has them all. */
const OFFERED = 3;

function ExportMenu() {
  const isOpen = useScreen((screen) => screen.exportOpen);
  const openExport = useScreen((screen) => screen.openExport);
  const exporting = useBriefing((state) => state.exporting);
  const show = useScreen((screen) => screen.show);
  const houses = useHouses((state) => state.houses);
  const refresh = useHouses((state) => state.refresh);
  useEffect(() => void refresh(), [refresh]);
  return (
    <MenuButton
      label={t('Export')}
      className="button button-primary"
      open={isOpen}
      onOpenChange={openExport}
      choices={[
        {
          id: 'both',
          label: t('Export DOCX and PDF'),
          keys: t('{keys}, Enter', { keys: keysOf('export') }),
          run: () => void exportBriefing({ docx: true, pdf: true }),
        },
        { id: 'docx', label: t('Export DOCX'), run: () => void exportBriefing({ docx: true }) },
        ...(houses ?? []).slice(0, OFFERED).map(({ id, name }) => ({
          id,
          label: t('Export DOCX in “{name}”', { name }),
          run: () => void exportBriefing({ docx: true, houseId: id }),
        })),
        { id: 'houses', label: t('Export DOCX into a house file…'), run: () => show({ kind: 'houses' }) },
        { id: 'pdf', label: t('Export PDF'), run: () => void exportBriefing({ pdf: true }) },
        { id: 'html', label: t('Export web page (HTML)'), run: () => void exportBriefing({ html: true }) },
        { id: 'markdown', label: t('Export Markdown'), run: () => void exportBriefing({ markdown: true }) },
        { id: 'copy', label: t('Copy for mail, with sources'), run: () => void copyBriefing() },
        { id: 'pack', label: t('Save as .briefing file'), run: () => void packBriefing() },
      ]}
    >
      {exporting ? t('Exporting…') : t('Export')}
      <ChevronDown aria-hidden size={14} />
    </MenuButton>
  );
}

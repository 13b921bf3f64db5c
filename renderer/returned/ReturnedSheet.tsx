import { useEffect, useState } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { ChooseFiles } from '../parts/ChooseFiles.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { takeFocus } from '../parts/takeFocus.ts';
import { t } from '../words/t.ts';
import { EditList } from './EditList.tsx';
import { importFile } from './readFile.ts';
import { editsLeft, useReturned } from './returnedStore.ts';

/** A document that came back: choose it, then go through what was done to it. */
export function ReturnedSheet({ onClose }: { onClose: () => void }) {
  const returned = useReturned((state) => state.returned);
  const shown = useReturned((state) => state.shown);
  const finish = useReturned((state) => state.finish);
  const look = useReturned((state) => state.look);
  const resume = useReturned((state) => state.resume);
  const briefing = useBriefing((state) => state.briefing);
  const [isReady, setReady] = useState(false);
  useEffect(() => void resume().then(() => setReady(true)), [resume]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the briefing changes what is left to do.
  useEffect(look, [look, briefing]);
  if (!returned) {
    return (
      <Dialog title={t('Import returned document')} size="wide" onClose={onClose}>
        <p className="returned-what">
          {t(
            'A DOCX that you exported from this briefing and that somebody edited, in Word, LibreOffice or Google Docs: with tracked changes and comments, or without. You see every edit, what it does to quotations and numbers, and take over what you want. Nothing changes by itself.',
          )}
        </p>
        <footer className="dialog-foot">{isReady ? <ChooseFile /> : null}</footer>
      </Dialog>
    );
  }
  const left = editsLeft(shown);
  return (
    <Dialog title={t('Returned: {file}', { file: returned.fileName })} size="full" onClose={onClose}>
      {shown.length === 0 ? (
        <p className="empty-words">{t('Nothing was edited: the document says what the briefing says.')}</p>
      ) : (
        <EditList />
      )}
      <footer className="dialog-foot">
        <p className="returned-left">{leftWords(left, shown.length)}</p>
        {left > 0 ? (
          <button type="button" className="button" onClick={onClose}>
            {t('Go on later')}
          </button>
        ) : null}
        <button
          type="button"
          className={left > 0 ? 'button' : 'button button-primary'}
          {...(shown.length === 0 ? { 'data-first': true } : {})}
          onClick={() => {
            void finish();
            onClose();
          }}
        >
          {left > 0 ? t('Discard what is left') : t('Finish')}
        </button>
      </footer>
    </Dialog>
  );
}

function leftWords(left: number, all: number): string {
  if (all === 0) return '';
  return left === 0
    ? t('All {all, plural, one {# edit} other {# edits}} decided.', { all })
    : t('{left} of {all, plural, one {# edit} other {# edits}} still open.', { left, all });
}

function ChooseFile() {
  const [busy, setBusy] = useState(false);
  const choose = async (file: File) => {
    setBusy(true);
    await importFile(file);
    setBusy(false);
  };
  return (
    <ChooseFiles
      label={busy ? t('Reading…') : t('Choose the returned DOCX…')}
      fieldLabel={t('Returned document')}
      accept=".docx"
      className="button button-primary"
      ref={takeFocus}
      busy={busy}
      onChoose={([file]) => void choose(file)}
    />
  );
}

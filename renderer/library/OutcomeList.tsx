import { ChevronDown, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { IconButton } from '../parts/IconButton.tsx';
import { walkList } from '../parts/walkList.ts';
import { openOrShow } from '../start/openBriefing.ts';
import { useLanguage } from '../words/language.ts';
import { t } from '../words/t.ts';
import { type BatchFile, countWords, isTrouble } from './batch.ts';
import { closeBatch, readRest, stopCapture, tryAgain, useBatch } from './captureFiles.ts';
import { useLibrary } from './libraryStore.ts';

/** How far the files are, and file by file what became of them; not worth a list for one that went well. */
export function OutcomeList() {
  const { files, running, folded } = useBatch();
  const [onlyTrouble, setOnlyTrouble] = useState(false);
  const troubles = files.filter(isTrouble).length;
  if (files.length === 0 || (files.length === 1 && troubles === 0)) return null;
  const rows = files.map((file, index) => ({ file, index })).filter(({ file }) => file.sentence !== '');
  const shown = onlyTrouble && troubles > 0 ? rows.filter(({ file }) => isTrouble(file)) : rows;
  return (
    <section aria-label={t('Files')} className="outcomes">
      <header>
        <IconButton
          icon={folded ? ChevronRight : ChevronDown}
          label={t('List of files')}
          aria-expanded={!folded}
          onClick={() => useBatch.setState({ folded: !folded })}
        />
        <h2>{countWords(files) || t('Files')}</h2>
        {running ? null : <IconButton icon={X} label={t('Close the list of files')} onClick={closeBatch} />}
      </header>
      <Progress files={files} running={running} />
      {troubles > 0 && !folded ? (
        <label className="outcomes-filter">
          <input type="checkbox" checked={onlyTrouble} onChange={(event) => setOnlyTrouble(event.target.checked)} />
          {t('Only trouble')}
        </label>
      ) : null}
      {folded ? null : (
        <ul aria-label={t('Outcomes')} onKeyDown={(event: KeyboardEvent) => walkList(event, 'button')}>
          {shown.map(({ file, index }) => (
            <OutcomeRow key={index} file={file} index={index} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Progress({ files, running }: { files: BatchFile[]; running: boolean }) {
  const rest = files.filter((one) => one.state === 'stopped').length;
  const waiting = files.filter((one) => one.state === 'waiting').length;
  if (!running && rest === 0) return null;
  const current = files.find((one) => one.state === 'reading');
  const done = files.length - rest - waiting - (current ? 1 : 0);
  const stopping = running && rest > 0 && waiting === 0;
  const path = current?.path ?? '';
  const words = stopping
    ? t('Stopping after {path}', { path })
    : t('Reading {at} of {count}: {path}', { at: Math.min(done + 1, files.length), count: files.length, path });
  return (
    <div className="outcomes-progress">
      {running ? (
        <>
          <p title={words}>{words}</p>
          <div
            role="progressbar"
            aria-label={t('Reading files')}
            aria-valuemin={0}
            aria-valuemax={files.length}
            aria-valuenow={done}
            tabIndex={-1}
          >
            <span style={{ width: `${(100 * done) / files.length}%` }} />
          </div>
        </>
      ) : null}
      {/* One button for both, so that the focus stays where it was. */}
      <button
        type="button"
        className="button button-small"
        aria-disabled={stopping}
        onClick={running ? stopCapture : readRest}
      >
        {running ? t('Stop') : t('Read the other {rest}', { rest })}
      </button>
    </div>
  );
}

const OutcomeRow = memo(function OutcomeRow({ file, index }: { file: BatchFile; index: number }) {
  const openSource = useLibrary((library) => library.openSource);
  // Drawn again when the language changes, which a memo would not notice.
  useLanguage((state) => state.language);
  const retried = useRef(false);
  const row = useRef<HTMLLIElement>(null);
  const fine = file.state === 'captured' || file.state === 'known' || file.state === 'opened';
  useEffect(() => {
    // The button that had the focus is gone with the trouble.
    if (fine && retried.current && document.activeElement === document.body)
      row.current?.querySelector('button')?.focus();
  }, [fine]);
  if (fine) {
    return (
      <li ref={row}>
        <button
          type="button"
          className="outcome-open"
          onClick={() => void (file.briefingId === '' ? openSource(file.sourceId) : openOrShow(file.briefingId))}
        >
          <b>{file.path}</b> <span className="outcome-note">{file.sentence}</span>
        </button>
      </li>
    );
  }
  return (
    <li ref={row} className="outcome-trouble">
      <p>
        <b>{file.path}</b> <span className="is-trouble">{file.sentence}</span>
      </p>
      <button
        type="button"
        className="button button-small"
        aria-label={t('Retry {path}', { path: file.path })}
        aria-disabled={file.state !== 'refused'}
        onClick={() => {
          retried.current = true;
          tryAgain(index);
        }}
      >
        {t('Retry')}
      </button>
    </li>
  );
});

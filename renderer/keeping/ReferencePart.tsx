import { useState } from 'react';
import type { Gives } from '../../desk/bridge.ts';
import { saveDelivery } from '../frame/saveDownload.ts';
import { useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { ChooseFiles } from '../parts/ChooseFiles.tsx';
import { dayWords } from '../parts/dayWords.ts';
import { t } from '../words/t.ts';
import { useKeeping } from './keepingStore.ts';

const FORMATS = [
  { as: 'csl', name: 'CSL-JSON' },
  { as: 'ris', name: 'RIS' },
  { as: 'bib', name: 'BibTeX' },
] as const;

/** References from Zotero and to it; those whose text is still to be captured. */
export function ReferencePart() {
  const run = useKeeping((keeping) => keeping.run);
  const busy = useKeeping((keeping) => keeping.work !== '');
  const waiting = useKeeping((keeping) => keeping.waiting);
  const [taken, setTaken] = useState<Gives<'reference.import'> | null>(null);
  const importFile = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const done = await run('import', 'reference.import', { bytes, fileName: file.name });
    if (!done) return;
    setTaken(done);
    void useLibrary.getState().refresh();
  };
  const exportAs = async (as: 'csl' | 'ris' | 'bib') => {
    const delivery = await run('export', 'reference.export', { as });
    if (delivery) saveDelivery(delivery);
  };
  return (
    <section aria-labelledby="keeping-references">
      <h3 id="keeping-references">{t('References (Zotero)')}</h3>
      <p className="hint">{t('A reference without a text waits here until its text is captured.')}</p>
      <div className="keeping-deeds">
        <ChooseFiles
          label={t('Import references…')}
          fieldLabel={t('File of references')}
          accept=".json,.ris,.bib,.bibtex"
          busy={busy}
          onChoose={([file]) => void importFile(file)}
        />
        {FORMATS.map(({ as, name }) => (
          <button key={as} type="button" className="button" disabled={busy} onClick={() => void exportAs(as)}>
            {t('Export as {format}', { format: name })}
          </button>
        ))}
      </div>
      {taken ? <TakenWords taken={taken} /> : null}
      {waiting.length > 0 ? (
        <ul aria-label={t('References that wait for their text')} className="keeping-list keeping-waiting">
          {waiting.map((reference) => (
            <WaitingRow key={reference.id} reference={reference} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function TakenWords({ taken: { waiting, attached, known, conflicts, beyond } }: { taken: Gives<'reference.import'> }) {
  return (
    <div role="status">
      <p>
        {t('{waiting} wait for their text, {attached} belong to articles that are here, {known} were here already.', {
          waiting,
          attached,
          known,
        })}
      </p>
      {beyond.length > 0 ? (
        <p className="hint">
          {t('Kept and exported again, but shown on no card: {fields}.', {
            fields: beyond.map(({ field, count }) => `${field} (${count})`).join(', '),
          })}
        </p>
      ) : null}
      <ul className="keeping-list">
        {conflicts.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}

function WaitingRow({ reference }: { reference: Gives<'reference.waiting'>[number] }) {
  const run = useKeeping((keeping) => keeping.run);
  const busy = useKeeping((keeping) => keeping.work !== '');
  const { id, title, byline, publisher, publishedOn, url } = reference;
  const about = [byline, publisher, dayWords(publishedOn)].filter((words) => words !== '').join(' · ');
  return (
    <li className="keeping-row">
      <p dir="auto">
        <span className="keeping-name">{title || url}</span> <span className="hint">{about}</span>
      </p>
      <span className="keeping-deeds">
        {/^https?:\/\//.test(url) ? (
          <a className="button button-small" href={url} target="_blank" rel="noreferrer">
            {t('Open the page')}
          </a>
        ) : null}
        <button
          type="button"
          className="button button-small"
          onClick={() => useScreen.getState().show({ kind: 'paste', reference: { id, url } })}
        >
          {t('Paste its text…')}
        </button>
        <button
          type="button"
          className="button button-small"
          disabled={busy}
          aria-label={t('Remove {name}', { name: title || url })}
          onClick={() => void run('remove', 'reference.remove', { id })}
        >
          {t('Remove')}
        </button>
      </span>
    </li>
  );
}

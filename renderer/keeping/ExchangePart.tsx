import { useState } from 'react';
import type { Gives } from '../../desk/bridge.ts';
import { saveDelivery } from '../frame/saveDownload.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { ChooseFiles } from '../parts/ChooseFiles.tsx';
import { useStart } from '../start/startStore.ts';
import { t } from '../words/t.ts';
import { useKeeping } from './keepingStore.ts';

/** The whole library out in open formats, and such a file in. */
export function ExchangePart() {
  const run = useKeeping((keeping) => keeping.run);
  const busy = useKeeping((keeping) => keeping.work !== '');
  const [taken, setTaken] = useState<Gives<'library.import'> | null>(null);
  const exportAll = async () => {
    const delivery = await run('export', 'library.export', {});
    if (delivery) saveDelivery(delivery);
  };
  const importFile = async (file: File) => {
    const done = await run('import', 'library.import', { bytes: new Uint8Array(await file.arrayBuffer()) });
    if (!done) return;
    setTaken(done);
    void useLibrary.getState().refresh();
    void useStart.getState().refresh();
  };
  return (
    <section aria-labelledby="keeping-exchange">
      <h3 id="keeping-exchange">{t('Out and in')}</h3>
      <p className="hint">
        {t(
          'One zip with everything in open formats: articles with their bytes, evidence, briefings, templates, pictures.',
        )}
      </p>
      <div className="keeping-deeds">
        <button type="button" className="button" disabled={busy} onClick={() => void exportAll()}>
          {t('Export the library…')}
        </button>
        <ChooseFiles
          label={t('Import a library…')}
          fieldLabel={t('Library file')}
          accept=".zip"
          busy={busy}
          onChoose={([file]) => void importFile(file)}
        />
      </div>
      {taken ? <TakenWords taken={taken} /> : null}
    </section>
  );
}

function TakenWords({ taken: { added, known, conflicts } }: { taken: Gives<'library.import'> }) {
  return (
    <div role="status">
      <p>
        {t(
          'Came in: {sources, plural, one {# article} other {# articles}}, {evidence, plural, one {# piece of evidence} other {# pieces of evidence}}, {briefings, plural, one {# briefing} other {# briefings}}. Here already: {known}.',
          { sources: added.sources, evidence: added.evidence, briefings: added.briefings, known },
        )}
      </p>
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

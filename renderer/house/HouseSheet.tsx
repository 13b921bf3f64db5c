import { useEffect, useState } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { exportBriefing } from '../frame/exportBriefing.ts';
import { useScreen } from '../frame/screen.ts';
import { ChooseFiles } from '../parts/ChooseFiles.tsx';
import { CloseFoot } from '../parts/CloseFoot.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { rich } from '../words/rich.tsx';
import { t } from '../words/t.ts';
import { useHouses } from './houseStore.ts';
import { KeptHouse } from './KeptHouse.tsx';
import { type ChosenHouse, NewHouse } from './NewHouse.tsx';

/** The house files of the library: choose one for this export, or add another. */
export function HouseSheet({ onClose }: { onClose: () => void }) {
  const houses = useHouses((state) => state.houses);
  const refresh = useHouses((state) => state.refresh);
  const isOpen = useBriefing((state) => state.briefing !== null);
  const [chosen, setChosen] = useState<ChosenHouse | null>(null);
  useEffect(() => void refresh(), [refresh]);
  const exportIn = (houseId: string) => {
    onClose();
    void exportBriefing({ docx: true, houseId });
  };
  return (
    <Dialog title={t('House files')} size="wide" onClose={onClose}>
      <p className="house-what">
        {rich(
          'Your organisation’s own Word file as the base of the DOCX: its cover, headers and styles stay, and its placeholders ({title}, {date}, {body}…) are filled in.',
          { title: <code>{'{{title}}'}</code>, date: <code>{'{{date}}'}</code>, body: <code>{'{{body}}'}</code> },
        )}
      </p>
      {houses && houses.length > 0 ? (
        <ul aria-label={t('Kept house files')} className="house-kept">
          {houses.map((house) => (
            <KeptHouse key={house.id} house={house} onExport={isOpen ? () => exportIn(house.id) : null} />
          ))}
        </ul>
      ) : null}
      {chosen ? (
        <NewHouse
          // Another file is another name.
          key={chosen.fileName + chosen.bytes.length}
          chosen={chosen}
          onKept={(kept) => {
            setChosen(null);
            useScreen.getState().say(t('Kept: {name}. The export menu offers it.', { name: kept.name }));
          }}
        />
      ) : null}
      <CloseFoot onClose={onClose}>
        <ChooseFile again={chosen !== null} onChosen={setChosen} />
      </CloseFoot>
    </Dialog>
  );
}

function ChooseFile({ again, onChosen }: { again: boolean; onChosen: (chosen: ChosenHouse) => void }) {
  const check = useHouses((state) => state.check);
  const [busy, setBusy] = useState(false);
  const choose = async (file: File) => {
    setBusy(true);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const findings = await check(bytes);
    setBusy(false);
    if (findings) onChosen({ fileName: file.name, bytes, findings });
  };
  return (
    <ChooseFiles
      label={busy ? t('Checking…') : again ? t('Choose another Word file…') : t('Choose a Word file…')}
      fieldLabel={t('House file')}
      accept=".docx,.dotx"
      isFirst
      busy={busy}
      onChoose={([file]) => void choose(file)}
    />
  );
}

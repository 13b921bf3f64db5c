import { type FormEvent, useState } from 'react';
import type { HouseFinding, HouseSummary } from '../../desk/bridge.ts';
import { Field } from '../parts/Field.tsx';
import { takeFocus } from '../parts/takeFocus.ts';
import { t } from '../words/t.ts';
import { HouseFindings } from './HouseFindings.tsx';
import { useHouses } from './houseStore.ts';

export interface ChosenHouse {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  findings: HouseFinding[];
}

/** The file that was just chosen, with all there is to say of it; it is kept under a name once nothing stops it. */
export function NewHouse({ chosen, onKept }: { chosen: ChosenHouse; onKept: (house: HouseSummary) => void }) {
  const { fileName, bytes, findings } = chosen;
  const add = useHouses((state) => state.add);
  const [name, setName] = useState(() => fileName.replace(/\.\w+$/, '').slice(0, 80));
  const isSound = findings.every(({ severity }) => severity !== 'error');
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const kept = await add({ name, fileName, bytes });
    if (kept) onKept(kept);
  };
  return (
    <section aria-label={fileName} className="house-new">
      <h3>{fileName}</h3>
      <HouseFindings findings={findings} />
      {isSound ? (
        <form className="house-naming" onSubmit={(event) => void keep(event)}>
          <Field label={t('Name in the export menu')}>
            {(ids) => (
              <input
                {...ids}
                ref={takeFocus}
                className="input"
                required
                maxLength={80}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <button type="submit" className="button button-primary" disabled={name.trim() === ''}>
            {t('Keep in the library')}
          </button>
        </form>
      ) : (
        <p className="hint">{t('Mend the file in Word, save it, and choose it again.')}</p>
      )}
    </section>
  );
}

import { type FormEvent, useState } from 'react';
import type { HouseFinding, HouseSummary } from '../../desk/bridge.ts';
import { dayWords } from '../parts/dayWords.ts';
import { takeFocus } from '../parts/takeFocus.ts';
import { t } from '../words/t.ts';
import { HouseFindings } from './HouseFindings.tsx';
import { useHouses } from './houseStore.ts';

type Doing = 'nothing' | 'renaming' | 'removing';

/** One kept file: use it, look at what there is to say of it, rename it, take it out. */
export function KeptHouse({ house, onExport }: { house: HouseSummary; onExport: (() => void) | null }) {
  const validate = useHouses((state) => state.validate);
  const [doing, setDoing] = useState<Doing>('nothing');
  const [findings, setFindings] = useState<HouseFinding[] | null>(null);
  const stop = () => setDoing('nothing');
  if (doing === 'renaming') return <Rename house={house} onDone={stop} />;
  if (doing === 'removing') return <Remove house={house} onDone={stop} />;
  const toggleFindings = async () => setFindings(findings ? null : await validate(house.id));
  return (
    <li>
      <div className="house-row">
        <p className="house-name">
          {house.name}
          <span className="hint">
            {t('{fileName}, added {day}', { fileName: house.fileName, day: dayWords(house.addedAt.slice(0, 10)) })}
          </span>
        </p>
        <div className="house-deeds">
          {onExport ? (
            <button
              type="button"
              className="button button-small"
              aria-label={t('Export in {name}', { name: house.name })}
              onClick={onExport}
            >
              {t('Export')}
            </button>
          ) : null}
          <button
            type="button"
            className="button button-small"
            aria-label={t('Check {name}', { name: house.name })}
            aria-expanded={findings !== null}
            onClick={() => void toggleFindings()}
          >
            {t('Check')}
          </button>
          <button
            type="button"
            className="button button-small"
            aria-label={t('Rename {name}', { name: house.name })}
            onClick={() => setDoing('renaming')}
          >
            {t('Rename')}
          </button>
          <button
            type="button"
            className="button button-small"
            aria-label={t('Remove {name}', { name: house.name })}
            onClick={() => setDoing('removing')}
          >
            {t('Remove')}
          </button>
        </div>
      </div>
      {findings ? <HouseFindings findings={findings} /> : null}
    </li>
  );
}

function Rename({ house, onDone }: { house: HouseSummary; onDone: () => void }) {
  const rename = useHouses((state) => state.rename);
  const [name, setName] = useState(house.name);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === house.name || (await rename(house.id, name))) onDone();
  };
  return (
    <li>
      <form className="house-row" onSubmit={(event) => void save(event)}>
        <input
          ref={takeFocus}
          className="input"
          aria-label={t('New name of {name}', { name: house.name })}
          required
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="house-deeds">
          <button type="button" className="button button-small" onClick={onDone}>
            {t('Cancel')}
          </button>
          <button type="submit" className="button button-small" disabled={name.trim() === ''}>
            {t('Save name')}
          </button>
        </div>
      </form>
    </li>
  );
}

function Remove({ house, onDone }: { house: HouseSummary; onDone: () => void }) {
  const remove = useHouses((state) => state.remove);
  return (
    <li className="house-row">
      <p>{t('Remove “{name}”? Files exported with it stay as they are.', { name: house.name })}</p>
      <div className="house-deeds">
        <button ref={takeFocus} type="button" className="button button-small" onClick={onDone}>
          {t('Keep it')}
        </button>
        <button type="button" className="button button-small button-danger" onClick={() => void remove(house.id)}>
          {t('Remove')}
        </button>
      </div>
    </li>
  );
}

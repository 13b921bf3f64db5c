import { useEffect, useState } from 'react';
import type { Gives } from '../../desk/bridge.ts';
import { sayTrouble } from '../frame/screen.ts';
import { useAbout } from '../frame/useAbout.ts';
import { CloseFoot } from '../parts/CloseFoot.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { ask, askOrTell } from '../transport.ts';
import { t } from '../words/t.ts';

/** By its SPDX name, in every language. */
const OWN_LICENCE = 'MIT';

/** Which program this is, where its library is, and what it is made of with every licence. */
export function AboutSheet({ onClose }: { onClose: () => void }) {
  const about = useAbout((state) => state.about);
  const [licences, setLicences] = useState<Gives<'desk.licences'>>([]);
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    void askOrTell(ask, sayTrouble, 'desk.licences', {}).then((given) => given && setLicences(given));
  }, []);
  const words = wanted.trim().toLowerCase();
  const shown = licences.filter(
    ({ name, licence, text }) => words === '' || `${name} ${licence} ${text}`.toLowerCase().includes(words),
  );
  return (
    <Dialog title={t('About Briefwright')} size="wide" onClose={onClose}>
      <dl className="about-facts">
        <dt>{t('Version')}</dt>
        <dd dir="ltr">{about?.stamp}</dd>
        <dt>{t('Library')}</dt>
        <dd dir="ltr">{about?.libraryPath}</dd>
        <dt>{t('Licence')}</dt>
        <dd>{OWN_LICENCE}</dd>
      </dl>
      <h3>{t('Licences')}</h3>
      <Field
        label={t('Search the licences')}
        hint={t('{count, plural, one {# package} other {# packages}}', { count: shown.length })}
      >
        {(ids) => (
          <input
            {...ids}
            className="input"
            type="search"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        )}
      </Field>
      <ul aria-label={t('Licences')} className="keeping-list about-list">
        {shown.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary dir="ltr">
                <span className="keeping-name">{name}</span> {version} <span className="hint">{licence}</span>
              </summary>
              <pre dir="ltr" className="about-text">
                {text}
              </pre>
            </details>
          </li>
        ))}
      </ul>
      <CloseFoot onClose={onClose} />
    </Dialog>
  );
}

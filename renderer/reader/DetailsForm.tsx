import { type FormEvent, useState } from 'react';
import { META_FIELDS, type Source } from '../../engine/nouns/source.ts';
import { useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { Field } from '../parts/Field.tsx';

const LABELS = {
  title: 'Title',
  byline: 'Author',
  publisher: 'Publisher',
  publishedOn: 'Published on',
  url: 'Address',
  language: 'Language',
} as const;

/** What is known of the article. Saving a field says that the analyst stands for it: it is guessed no longer. */
export function DetailsForm({ source }: { source: Source }) {
  const describe = useLibrary((library) => library.describe);
  const [fields, setFields] = useState(() => Object.fromEntries(META_FIELDS.map((one) => [one, source[one]])));
  const changed = META_FIELDS.filter((one) => fields[one] !== source[one]);
  const guessed = source.guessed;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const sure = [...new Set([...changed, ...guessed])];
    await describe(source.id, Object.fromEntries(sure.map((one) => [one, fields[one]])));
    useScreen.getState().say('Details saved.');
  };
  return (
    <form className="details-form" aria-label="Details" onSubmit={(event) => void save(event)}>
      <div className="form-grid">
        {META_FIELDS.map((one) => (
          <Field key={one} label={LABELS[one]} flag={guessed.includes(one) ? 'guessed' : ''}>
            {(ids) => (
              <input
                {...ids}
                className="input"
                type={one === 'publishedOn' ? 'date' : 'text'}
                value={fields[one] ?? ''}
                onChange={(event) => setFields({ ...fields, [one]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <p className="details-hash">
        SHA-256 of the captured bytes: <code>{source.sha256}</code>
        {source.accessedOn ? `, captured on ${source.accessedOn}` : ''}
      </p>
      <footer className="dialog-foot">
        <button type="submit" className="button" disabled={changed.length === 0 && guessed.length === 0}>
          {changed.length === 0 ? 'Confirm details' : 'Save details'}
        </button>
      </footer>
    </form>
  );
}

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { META_FIELDS, type Source } from '../../engine/nouns/source.ts';
import type { SourceGrade } from '../../engine/nouns/sourceGrade.ts';
import { useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { DayField } from '../parts/DayField.tsx';
import { dayWords } from '../parts/dayWords.ts';
import { Field } from '../parts/Field.tsx';
import { later, t } from '../words/t.ts';
import { GradeFields } from './GradeFields.tsx';
import { languages } from './gradeWords.ts';
import { keepJudged } from './keepJudged.ts';

const ORDER = ['title', 'byline', 'publisher', 'publishedOn', 'language', 'url'] as const;
const LABELS = {
  title: later('Title'),
  byline: later('Author'),
  publisher: later('Publisher'),
  publishedOn: later('Published on'),
  url: later('Address'),
  language: later('Language'),
} as const;

/** The source card: what is known of the article and held of it. Saving says that the analyst stands for it: nothing is guessed any longer. */
export function DetailsForm({ source }: { source: Source }) {
  const describe = useLibrary((library) => library.describe);
  const [fields, setFields] = useState(() => Object.fromEntries(META_FIELDS.map((one) => [one, source[one]])));
  const [grade, setGrade] = useState(source.grade);
  const changed = META_FIELDS.filter((one) => fields[one] !== source[one]);
  const guessed = source.guessed;
  const isRegraded = !isSameGrade(grade, source.grade);
  const isUnsure = guessed.length + source.grade.guessed.length > 0;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const sure = [...new Set([...changed, ...guessed])];
    const settled: SourceGrade = { ...grade, guessed: [] };
    if (isRegraded || source.grade.guessed.length > 0) {
      if (!(await keepJudged(source, { grade: settled }))) return;
      setGrade(settled);
    }
    if (sure.length > 0) await describe(source.id, Object.fromEntries(sure.map((one) => [one, fields[one]])));
    useScreen.getState().say(t('Details saved.'));
  };
  // Going elsewhere keeps what was typed, as it does in every other field; what is guessed stays a guess.
  const leave = useRef(() => {});
  leave.current = () => {
    if ((changed.length === 0 && !isRegraded) || !useLibrary.getState().sources.has(source.id)) return;
    if (isRegraded) void keepJudged(source, { grade });
    if (changed.length > 0) void describe(source.id, Object.fromEntries(changed.map((one) => [one, fields[one]])));
    useScreen.getState().say(t('Details saved.'));
  };
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    return () => leave.current();
  }, []);
  return (
    <form ref={form} className="details-form" aria-label={t('Details')} onSubmit={(event) => void save(event)}>
      <div className="form-grid details-grid">
        {ORDER.map((one) => (
          <Field
            key={one}
            label={t(LABELS[one])}
            isWide={one === 'title' || one === 'url'}
            flag={guessed.includes(one) ? t('guessed') : ''}
            hint={
              one === 'publishedOn' && fields.publishedOn === source.publishedOn && source.publishedFrom
                ? t('Told by {publishedFrom}', { publishedFrom: source.publishedFrom })
                : ''
            }
          >
            {(ids) =>
              one === 'publishedOn' ? (
                <DayField
                  {...ids}
                  value={fields.publishedOn ?? ''}
                  onChange={(day) => setFields({ ...fields, publishedOn: day })}
                />
              ) : (
                <input
                  {...ids}
                  className="input"
                  type="text"
                  list={one === 'language' ? 'details-languages' : undefined}
                  value={fields[one] ?? ''}
                  onChange={(event) => setFields({ ...fields, [one]: event.target.value })}
                />
              )
            }
          </Field>
        ))}
      </div>
      <datalist id="details-languages">
        {languages().map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
      <GradeFields grade={grade} onChange={setGrade} />
      <p className="details-hash">
        {source.accessedOn ? `${t('Accessed on {day}.', { day: dayWords(source.accessedOn) })} ` : ''}
        {t('SHA-256 of the captured bytes:')} <code>{source.sha256}</code>
      </p>
      <footer className="details-foot">
        <button type="submit" className="button" disabled={changed.length === 0 && !isRegraded && !isUnsure}>
          {changed.length === 0 && !isRegraded ? t('Confirm details') : t('Save details')}
        </button>
        {isUnsure ? (
          <span className="hint">{t('What is marked as guessed counts as yours once it is saved.')}</span>
        ) : null}
      </footer>
    </form>
  );
}

function isSameGrade(one: SourceGrade, other: SourceGrade): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

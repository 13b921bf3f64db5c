import { type FocusEvent, type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { t } from '../words/t.ts';
import { change, sentence } from './decide.ts';
import { EditFoot } from './EditFoot.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { ExcerptEdges } from './ExcerptEdges.tsx';
import { type Fields, type FieldTrouble, fieldsOf, isTrouble, readFields } from './fieldsOf.ts';
import { goTo, tell, useTriage } from './triageStore.ts';

interface EvidenceEditProps {
  evidence: Evidence;
  source: Source;
}

/** The fields of one piece, in its place in the list. Enter saves and accepts, Escape leaves it as it was, going elsewhere saves. */
export function EvidenceEdit({ evidence, source }: EvidenceEditProps) {
  const form = useRef<HTMLFormElement>(null);
  const [before] = useState<Fields>(() => fieldsOf(evidence, source.language));
  const [fields, setFields] = useState(before);
  const [trouble, setTrouble] = useState<FieldTrouble | null>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement>('input, select');
    first?.focus({ preventScroll: true });
    first?.select();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const read = (): Evidence | null => {
    const made = readFields(evidence, fields, source);
    if (!isTrouble(made)) return made;
    setTrouble(made);
    document.getElementById(`field-${evidence.id}-${made.field}`)?.focus();
    return null;
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const made = read();
    if (!made) return;
    const after: Evidence = { ...made, state: 'confirmed' };
    const changed = JSON.stringify(after) !== JSON.stringify(evidence);
    if (changed) change(evidence, after, t('Saved'));
    tell(sentence(t('Saved and accepted'), after));
    goTo(evidence.id, 'keys', { editing: null });
  };
  const leave = (event: FocusEvent) => {
    // Another window in front takes the focus without leaving the field.
    if (event.currentTarget.contains(event.relatedTarget) || !document.hasFocus()) return;
    if (useTriage.getState().editing !== evidence.id) return;
    const made = JSON.stringify(fields) === JSON.stringify(before) ? evidence : read();
    if (!made) return;
    if (made !== evidence) {
      change(evidence, made, t('Saved'));
      tell(sentence(t('Saved'), made));
    }
    useTriage.setState({ editing: null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(evidence.id, 'keys', { editing: null });
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={t('Fields')}
      className="entry-edit"
      onSubmit={save}
      onBlur={leave}
      onKeyDown={onKeyDown}
    >
      <EvidenceFields
        evidence={evidence}
        fields={fields}
        trouble={trouble}
        onChange={(name, text) => {
          setFields((now) => ({ ...now, [name]: text }));
          if (trouble?.field === name) setTrouble(null);
        }}
      />
      {evidence.kind === 'excerpt' ? <ExcerptEdges /> : null}
      <EditFoot does={t('Save')} />
    </form>
  );
}

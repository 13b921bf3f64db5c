import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t } from '../words/t.ts';
import { goToDamage } from './damageStore.ts';
import { EditFoot } from './EditFoot.tsx';
import { repairAs } from './repairDamage.ts';

/** How many letters a repair may have (Repair.now). */
const MOST = 2000;

/** How the analyst reads a damaged place. Enter lays it over the text, Escape leaves it as it was. */
export function WordingField({ id, wording }: { id: string; wording: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(wording);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    repairAs(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      goToDamage(id);
    } else if (event.key === 'Enter' && !event.shiftKey) save(event);
  };
  return (
    <form aria-label={t('Own wording')} className="entry-edit" onSubmit={save}>
      <textarea
        ref={field}
        aria-label={t('Read as')}
        className="input"
        rows={text.length > 80 ? 4 : 2}
        maxLength={MOST}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <EditFoot does={text === '' ? t('Leave out') : t('Read so')} />
    </form>
  );
}

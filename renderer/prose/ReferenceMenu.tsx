import type { Editor } from '@tiptap/core';
import { Waypoints } from 'lucide-react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { MenuButton } from '../parts/MenuButton.tsx';
import { t } from '../words/t.ts';
import { type Referable, referable } from './referable.ts';

/** Puts a cross-reference where the cursor is. Its number follows what it names. */
export function ReferenceMenu({ editor }: { editor: Editor }) {
  const template = useBriefing((state) => state.dossier?.template);
  const briefing = useBriefing((state) => state.briefing);
  const places = template && briefing ? referable(template, briefing) : [];
  const put = ({ to, id }: Referable) => {
    // After the menu has given the focus back.
    requestAnimationFrame(() => editor.chain().focus().insertContent({ type: 'reference', attrs: { to, id } }).run());
  };
  return (
    <MenuButton
      label={t('Refer to a section, figure or table')}
      className="icon-button"
      isDisabled={places.length === 0}
      choices={places.map((one) => ({ id: `${one.to} ${one.id}`, label: one.label, run: () => put(one) }))}
    >
      <Waypoints aria-hidden size={16} strokeWidth={1.75} />
    </MenuButton>
  );
}

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Bold, BookMarked, Heading, Italic, Link2, List, ListOrdered, Quote, Table2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { useScreen } from '../frame/screen.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { keyNames } from '../words/keyNames.ts';
import { sideways } from '../words/language.ts';
import { t } from '../words/t.ts';
import { LinkForm } from './LinkForm.tsx';
import { ReferenceMenu } from './ReferenceMenu.tsx';
import { TableTools } from './TableTools.tsx';

interface ProseToolbarProps {
  editor: Editor;
  /** Whether the address of a link is being asked for. */
  linking: boolean;
  setLinking: (linking: boolean) => void;
}

export function ProseToolbar({ editor, linking, setLinking }: ProseToolbarProps) {
  const is = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      link: now.isActive('link'),
      heading: now.isActive('heading'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      table: now.isActive('table'),
    }),
  });
  const chain = () => editor.chain().focus();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the mouse must not take the focus out of the text.
    <div
      className="prose-tools"
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      }}
    >
      <div role="toolbar" aria-label={t('Formatting')} className="toolbar" onKeyDown={walkToolbar}>
        <Tool
          icon={Bold}
          label={t('Bold')}
          keys={keyNames('Ctrl+B')}
          on={is.bold}
          run={() => chain().toggleBold().run()}
        />
        <Tool
          icon={Italic}
          label={t('Italic')}
          keys={keyNames('Ctrl+I')}
          on={is.italic}
          run={() => chain().toggleItalic().run()}
        />
        <Tool
          icon={Link2}
          label={t('Link')}
          keys={keyNames('Ctrl+Shift+K')}
          on={is.link}
          run={() => setLinking(!linking)}
        />
        <Tool icon={Heading} label={t('Heading')} on={is.heading} run={() => nextHeading(editor)} />
        <Tool icon={List} label={t('Bullet list')} on={is.bullets} run={() => chain().toggleBulletList().run()} />
        <Tool
          icon={ListOrdered}
          label={t('Numbered list')}
          on={is.numbers}
          run={() => chain().toggleOrderedList().run()}
        />
        <Tool
          icon={Table2}
          label={t('Table')}
          on={is.table}
          run={() => !is.table && chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
        />
        <span className="tool-gap" />
        <Tool icon={BookMarked} label={t('Cite evidence')} on={false} run={() => pickInline(editor, 'cite')} />
        <Tool icon={Quote} label={t('Insert evidence')} on={false} run={() => pickInline(editor, 'evidence')} />
        <ReferenceMenu editor={editor} />
      </div>
      {linking ? <LinkForm editor={editor} onClose={() => setLinking(false)} /> : null}
      {is.table ? <TableTools editor={editor} /> : null}
    </div>
  );
}

interface ToolProps {
  icon: typeof Bold;
  label: string;
  keys?: string;
  on: boolean;
  run: () => unknown;
}

function Tool({ icon, label, keys, on, run }: ToolProps) {
  return <IconButton icon={icon} label={label} {...(keys ? { keys } : {})} aria-pressed={on} onClick={() => run()} />;
}

/** Paragraph, heading, lower heading, and back. */
function nextHeading(editor: Editor): void {
  const chain = editor.chain().focus();
  if (editor.isActive('heading', { level: 1 })) chain.setNode('heading', { level: 2 }).run();
  else if (editor.isActive('heading')) chain.setNode('paragraph').run();
  else chain.setNode('heading', { level: 1 }).run();
}

function pickInline(editor: Editor, kind: 'cite' | 'evidence'): void {
  const onPick = (evidence: Evidence) => {
    // After the dialog has given the focus back.
    requestAnimationFrame(() =>
      editor
        .chain()
        .focus()
        .insertContent({ type: kind, attrs: { evidenceId: evidence.id } })
        .run(),
    );
  };
  useScreen.getState().show({
    kind: 'pick',
    title: kind === 'cite' ? t('Cite evidence') : t('Insert evidence'),
    pickLabel: kind === 'cite' ? t('Cite') : t('Insert'),
    onPick,
  });
}

function walkToolbar(event: KeyboardEvent<HTMLElement>): void {
  const way = sideways(event.key);
  if (way === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = buttons[(at + way + buttons.length) % buttons.length];
  event.preventDefault();
  next?.focus();
}

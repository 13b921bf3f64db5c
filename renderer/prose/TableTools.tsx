import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { t } from '../words/t.ts';

const MOST_COLUMNS = 12;

/** Rows, columns and the caption of the table that the cursor is in. */
export function TableTools({ editor }: { editor: Editor }) {
  const caption = useEditorState({
    editor,
    selector: ({ editor: now }) => String(now.getAttributes('table').caption ?? ''),
  });
  const run = (deed: 'addRowAfter' | 'addColumnAfter' | 'deleteRow' | 'deleteColumn' | 'deleteTable') => () => {
    if (deed === 'addColumnAfter' && columnsHere(editor) >= MOST_COLUMNS) return;
    editor.chain().focus()[deed]().run();
  };
  return (
    <div className="table-tools">
      <input
        className="input"
        aria-label={t('Caption of the table')}
        placeholder={t('Caption')}
        value={caption}
        onChange={(event) => editor.commands.updateAttributes('table', { caption: event.target.value })}
      />
      <button type="button" className="button button-small" onClick={run('addRowAfter')}>
        {t('Add row')}
      </button>
      <button type="button" className="button button-small" onClick={run('addColumnAfter')}>
        {t('Add column')}
      </button>
      <button type="button" className="button button-small" onClick={run('deleteRow')}>
        {t('Delete row')}
      </button>
      <button type="button" className="button button-small" onClick={run('deleteColumn')}>
        {t('Delete column')}
      </button>
      <button type="button" className="button button-small" onClick={run('deleteTable')}>
        {t('Delete table')}
      </button>
    </div>
  );
}

function columnsHere(editor: Editor): number {
  const { $from } = editor.state.selection;
  for (let at = $from.depth; at > 0; at -= 1) {
    if ($from.node(at).type.name === 'tableRow') return $from.node(at).childCount;
  }
  return 0;
}

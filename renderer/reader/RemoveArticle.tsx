import type { Source } from '../../engine/nouns/source.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { Dialog } from '../parts/Dialog.tsx';

export function RemoveArticle({ source, onClose }: { source: Source; onClose: () => void }) {
  const removeSource = useLibrary((library) => library.removeSource);
  return (
    <Dialog title="Remove article" role="alertdialog" onClose={onClose}>
      <p>Remove “{source.title || 'Untitled article'}” with all evidence lifted from it? This cannot be undone.</p>
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={onClose}>
          Keep it
        </button>
        <button
          type="button"
          className="button button-danger"
          onClick={() => {
            onClose();
            void removeSource(source.id);
          }}
        >
          Remove
        </button>
      </footer>
    </Dialog>
  );
}

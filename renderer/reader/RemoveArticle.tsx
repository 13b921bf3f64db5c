import type { Source } from '../../engine/nouns/source.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { t } from '../words/t.ts';

export function RemoveArticle({ source, onClose }: { source: Source; onClose: () => void }) {
  const removeSource = useLibrary((library) => library.removeSource);
  return (
    <Dialog title={t('Remove article')} role="alertdialog" onClose={onClose}>
      <p>
        {t('Remove “{title}” with all evidence lifted from it? This cannot be undone.', {
          title: source.title || t('Untitled article'),
        })}
      </p>
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={onClose}>
          {t('Keep it')}
        </button>
        <button
          type="button"
          className="button button-danger"
          onClick={() => {
            onClose();
            void removeSource(source.id);
          }}
        >
          {t('Remove')}
        </button>
      </footer>
    </Dialog>
  );
}

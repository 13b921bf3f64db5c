import type { Source } from '../../engine/nouns/source.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { ChoiceFoot } from '../parts/ChoiceFoot.tsx';
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
      <ChoiceFoot
        away={t('Keep it')}
        deed={t('Remove')}
        danger
        onDeed={() => void removeSource(source.id)}
        onClose={onClose}
      />
    </Dialog>
  );
}

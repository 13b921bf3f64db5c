import type { Source } from '../../engine/nouns/source.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { ChoiceFoot } from '../parts/ChoiceFoot.tsx';
import { CloseFoot } from '../parts/CloseFoot.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { titleWords } from '../series/titleWords.ts';
import { t } from '../words/t.ts';
import { listWords } from '../words/written.ts';
import { useUses } from './useUses.ts';

export function RemoveArticle({ source, onClose }: { source: Source; onClose: () => void }) {
  const removeSource = useLibrary((library) => library.removeSource);
  const uses = useUses((state) => state.uses);
  const of = useUses((state) => state.sourceId);
  const titles = of === source.id ? [...new Set(uses.map((use) => titleWords(use)))] : [];
  // Said before it is asked: the desk would refuse.
  if (titles.length > 0) {
    return (
      <Dialog title={t('Remove article')} onClose={onClose}>
        <p>
          {t('“{title}” stays: evidence from it is printed in {briefings}. Take it out there first.', {
            title: source.title || t('Untitled article'),
            briefings: listWords(titles.map((title) => t('“{quoted}”', { quoted: title }))),
          })}
        </p>
        <CloseFoot onClose={onClose} />
      </Dialog>
    );
  }
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

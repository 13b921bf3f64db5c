import type { Editor } from '@tiptap/core';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { fillIdAround } from '../briefing/aroundElement.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { focusFill, placeEvidenceIn } from '../briefing/deeds.ts';
import { accepts, fillsOf, slotsOf } from '../briefing/slotWays.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { evidenceFromSelection } from '../reader/evidenceFromSelection.ts';
import { t } from '../words/t.ts';
import { type Passage, rangeOfWords } from './usePastedPassage.ts';

interface PassageOfferProps {
  editor: Editor;
  passage: Passage;
  onClose: () => void;
}

/** Pasted words that a stored article says: as an excerpt they keep their lock and their footnote. */
export function PassageOffer({ editor, passage, onClose }: PassageOfferProps) {
  const place = async () => {
    onClose();
    await placePassage(editor, passage);
  };
  const publisher = passage.publisher === '' ? '' : ` (${passage.publisher})`;
  return (
    <div className="passage-offer" role="status">
      <p>
        {t('These words stand in “{title}”{publisher}. As an excerpt they keep their source.', {
          title: passage.title || t('Untitled article'),
          publisher,
        })}
      </p>
      <div className="slot-actions">
        <button type="button" className="button button-small" onClick={() => void place()}>
          {t('Place as an excerpt')}
        </button>
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            onClose();
            editor.commands.focus();
          }}
        >
          {t('Leave as they are')}
        </button>
      </div>
    </div>
  );
}

/** Into the slot behind the prose where it takes excerpts, else in their place in the sentence; either way locked. */
async function placePassage(editor: Editor, passage: Passage): Promise<void> {
  const range = rangeOfWords(editor, passage.said);
  if (!range) {
    useScreen.getState().say(t('The pasted words were changed meanwhile; nothing was done.'));
    return;
  }
  const fillId = fillIdAround(editor.view.dom);
  const evidence = await excerptOf(passage);
  if (!evidence || editor.isDestroyed) return;
  const { briefing, dossier } = useBriefing.getState();
  const fill = briefing?.fills.find((one) => one.id === fillId);
  const slot = dossier && slotsOf(dossier.template).find((one) => one.slot.id === fill?.slotId)?.slot;
  if (briefing && slot && fill?.kind === 'prose' && accepts(slot, 'excerpt')) {
    editor.chain().deleteRange(range).run();
    const at = fillsOf(briefing, slot.id).findIndex((one) => one.id === fillId);
    placeEvidenceIn(slot.id, evidence, at + 1);
    focusFill(fill.id);
    return;
  }
  editor
    .chain()
    .focus()
    .insertContentAt(range, { type: 'evidence', attrs: { evidenceId: evidence.id } })
    .run();
  useScreen.getState().say(t('The words are locked now, with their footnote.'));
}

/** The piece that the article has already, else a new one. */
async function excerptOf({ sourceId, start, end }: Passage): Promise<Evidence | null> {
  const { evidence, fetchSource, saveEvidence } = useLibrary.getState();
  const known = [...evidence.values()].filter((one) => one.sourceId === sourceId);
  const same = known.find((one) => one.kind === 'excerpt' && one.start === start && one.end === end);
  if (same) return same.state === 'confirmed' ? same : saveEvidence({ ...same, state: 'confirmed' });
  const source = await fetchSource(sourceId);
  const made = source && evidenceFromSelection(source, 'excerpt', start, end, known);
  if (!made) {
    sayTrouble(t('The article of these words cannot be read.'), t('They stay as they were pasted.'));
    return null;
  }
  return saveEvidence(made);
}

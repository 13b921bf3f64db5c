import { type FormEvent, useState } from 'react';
import { type Evidence, STAT_CHANGES } from '../../engine/nouns/evidence.ts';
import { useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { shownText } from '../parts/evidenceWords.ts';
import { EvidenceFields } from './EvidenceFields.tsx';

interface EvidenceFormProps {
  evidence: Evidence;
  isNew: boolean;
  onClose: () => void;
}

const NAMES = { excerpt: 'excerpt', quote: 'quote', stat: 'number' } as const;

/** Speaker, value, remark: what the words mean. The words themselves are the source's and stand fast. */
export function EvidenceForm({ evidence, isNew, onClose }: EvidenceFormProps) {
  const [draft, setDraft] = useState<Evidence>(evidence);
  const [busy, setBusy] = useState(false);
  const saveEvidence = useLibrary((library) => library.saveEvidence);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const kept = await saveEvidence({ ...readyToKeep(draft), state: 'confirmed' });
    setBusy(false);
    if (!kept) return;
    onClose();
    useScreen.getState().say(isNew ? `The ${NAMES[evidence.kind]} is made.` : 'Saved and accepted.');
    useScreen.getState().jumpTo({ sourceId: kept.sourceId, evidenceId: kept.id });
  };
  return (
    <Dialog title={`${isNew ? 'New' : 'Edit'} ${NAMES[evidence.kind]}`} onClose={onClose}>
      <form className="form" onSubmit={(event) => void save(event)}>
        <blockquote className="form-words">{shownText(evidence)}</blockquote>
        <EvidenceFields draft={draft} onChange={setDraft} />
        <footer className="dialog-foot">
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button button-primary" disabled={busy}>
            Save
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

/** A range that ends where it starts is no range; an unknown change is "as stated". */
function readyToKeep(draft: Evidence): Evidence {
  if (draft.kind !== 'stat') return draft;
  const { high, ...rest } = draft;
  const change = STAT_CHANGES.includes(draft.change) ? draft.change : '=';
  return high === undefined || high === draft.value ? { ...rest, change } : { ...rest, change, high };
}

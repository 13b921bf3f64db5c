import { type KeyboardEvent, useState } from 'react';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { walkList } from '../parts/walkList.ts';
import { EvidenceEntry } from './EvidenceEntry.tsx';

type Show = 'all' | 'quote' | 'stat' | 'excerpt';
const SHOWS: [Show, string][] = [
  ['all', 'All'],
  ['quote', 'Quotes'],
  ['stat', 'Numbers'],
  ['excerpt', 'Excerpts'],
];

interface EvidenceListProps {
  evidence: Evidence[];
  current: string | null;
  onCurrent: (id: string) => void;
}

export function EvidenceList({ evidence, current, onCurrent }: EvidenceListProps) {
  const [show, setShow] = useState<Show>('all');
  const shown = evidence.filter((one) => show === 'all' || one.kind === show);
  const stop = shown.some((one) => one.id === current) ? current : shown[0]?.id;
  return (
    <>
      <fieldset className="segments" aria-label="Kind of evidence">
        {SHOWS.map(([kind, label]) => (
          <button key={kind} type="button" aria-pressed={show === kind} onClick={() => setShow(kind)}>
            {label} <span className="count">{countOf(evidence, kind)}</span>
          </button>
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <p className="empty-words">
          None here. Select words in the article and press E for an excerpt, Q for a quote, N for a number.
        </p>
      ) : (
        <ul
          aria-label="Evidence"
          className="evidence-list"
          onKeyDown={(event) => {
            walkList(event, '.evidence-entry');
            obeyEntryKey(event, shown);
          }}
        >
          {shown.map((one) => (
            <EvidenceEntry
              key={one.id}
              evidence={one}
              isCurrent={one.id === current}
              isStop={one.id === stop}
              onCurrent={() => onCurrent(one.id)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function countOf(evidence: Evidence[], kind: Show): number {
  return kind === 'all' ? evidence.length : evidence.filter((one) => one.kind === kind).length;
}

/** Keys count only while the entry itself has the focus, not a button in it. */
function obeyEntryKey(event: KeyboardEvent, shown: Evidence[]): void {
  const entry = event.target as HTMLElement;
  const one = shown.find((each) => `evidence-${each.id}` === entry.id);
  if (!one || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === 'a' || key === 'enter') void acceptEvidence(one);
  else if (key === 'f2') editEvidence(one);
  else if (key === 'delete') void removeEntry(one, entry);
  else if (key === 'p') placeEvidence(one);
  else return;
  event.preventDefault();
}

export async function acceptEvidence(one: Evidence): Promise<void> {
  if (one.state === 'confirmed') return;
  const kept = await useLibrary.getState().saveEvidence({ ...one, state: 'confirmed' });
  if (kept) useScreen.getState().say('Accepted.');
}

export function editEvidence(one: Evidence): void {
  useScreen.getState().show({ kind: 'evidence-form', evidence: one, isNew: false });
}

export function placeEvidence(one: Evidence): void {
  if (useBriefing.getState().briefing) useScreen.getState().show({ kind: 'place', evidence: one });
  else useScreen.getState().say('No briefing is open.', { hint: 'Open or start one first.', trouble: true });
}

async function removeEntry(one: Evidence, entry: HTMLElement): Promise<void> {
  const beside = (entry.nextElementSibling ?? entry.previousElementSibling)?.id;
  if ((await useLibrary.getState().removeEvidence(one)) && beside) document.getElementById(beside)?.focus();
}

import type { SearchHit } from '../../desk/bridge.ts';
import { useScreen } from '../frame/screen.ts';
import { openBriefing } from '../start/openBriefing.ts';
import { useLibrary } from './libraryStore.ts';

const KINDS = { source: 'Article', evidence: 'Evidence', briefing: 'Briefing' } as const;

export function HitList({ hits }: { hits: SearchHit[] | null }) {
  if (!hits) return null;
  if (hits.length === 0) return <p className="empty-words">Nothing found.</p>;
  return (
    <ul className="row-list" aria-label="Found">
      {hits.map((hit) => (
        <li key={`${hit.kind}-${hit.id}`}>
          <button type="button" className="source-row" onClick={() => void openHit(hit)}>
            <span className="source-title">{hit.title || 'Untitled'}</span>
            <span className="hit-snippet">
              <Snippet text={hit.snippet} />
            </span>
            <span className="source-about">{KINDS[hit.kind]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Matched words stand between U+E000 and U+E001. */
function Snippet({ text }: { text: string }) {
  const parts = text.split(/[\ue000\ue001]/);
  return parts.map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in their order, are never rearranged.
    at % 2 === 1 ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
  );
}

async function openHit(hit: SearchHit): Promise<void> {
  if (hit.kind === 'briefing') {
    await openBriefing('briefing.open', { id: hit.id });
    return;
  }
  await useLibrary.getState().openSource(hit.sourceId);
  if (hit.kind === 'evidence') useScreen.getState().jumpTo({ evidenceId: hit.id, sourceId: hit.sourceId });
}

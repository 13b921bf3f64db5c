import type { SearchHit } from '../../desk/bridge.ts';
import { markWords } from '../../engine/search/markWords.ts';
import { readQuery } from '../../engine/search/readQuery.ts';
import { fetchEvidence } from '../briefing/evidenceLookup.ts';
import { dayWords } from '../parts/dayWords.ts';
import { startEvidenceDrag } from '../parts/dragged.ts';
import { kindName } from '../parts/evidenceWords.ts';
import type { LinePlace } from '../parts/LongList.tsx';
import { t } from '../words/t.ts';
import { useChosen } from './chosenStore.ts';
import { chooseHit, hitKey, openHit } from './hitDeeds.ts';
import { useLibrary } from './libraryStore.ts';
import { useSearch } from './searchStore.ts';

interface HitRowProps {
  hit: SearchHit;
  /** What it answers. */
  typed: string;
  place: LinePlace;
  index: number;
  isStop: boolean;
}

export function HitRow({ hit, typed, place, index, isStop }: HitRowProps) {
  const isChosen = useChosen((chosen) => chosen.sources.has(hit.id) || chosen.evidence.has(hit.id));
  const isOpen = useSearch((search) => search.opened === hitKey(hit));
  const sourceOpen = useLibrary((library) => library.opened?.source.id === hit.sourceId);
  const query = readQuery(typed);
  const title = hit.title || t('Untitled');
  const kind = hit.piece === '' ? (hit.kind === 'source' ? t('Article') : t('Briefing')) : kindName(hit.piece);
  const day = dayWords(hit.day);
  const tabIndex = isStop ? 0 : -1;
  return (
    <li {...place} className={`source-item hit ${hit.piece === '' ? '' : `kind-${hit.piece}`}`}>
      {hit.kind === 'briefing' ? (
        <span className="hit-no-choice" />
      ) : (
        <input
          type="checkbox"
          aria-label={t('Choose: {kind} “{title}”', { kind, title })}
          tabIndex={tabIndex}
          checked={isChosen}
          onChange={() => chooseHit(hit)}
        />
      )}
      <button
        type="button"
        data-row
        tabIndex={tabIndex}
        className="source-row"
        aria-current={isOpen && (sourceOpen || hit.kind === 'briefing') ? 'true' : undefined}
        draggable={hit.kind === 'evidence'}
        onDragStart={(event) => {
          // Where it is dropped, the piece itself must be known.
          fetchEvidence(hit.id);
          startEvidenceDrag(event, hit.id);
        }}
        onFocus={() => useSearch.setState({ current: index })}
        onClick={() => void openHit(hit)}
      >
        <span className="hit-kind">
          <span className={hit.piece === '' ? '' : `kind-name line-${hit.piece}`}>{kind}</span>
          {hit.confirmed ? <span className="hit-accepted">{t('accepted')}</span> : null}
          <span className="hit-from">{hit.publisher}</span>
          {day === '' ? null : <span className="hit-day">{day}</span>}
        </span>
        {hit.piece === '' ? (
          <>
            <span className="source-title" dir="auto">
              <Marked text={markWords(title, query)} />
            </span>
            <span className="hit-snippet" dir="auto">
              <Marked text={hit.snippet} />
            </span>
          </>
        ) : (
          <>
            <span className="hit-words" dir="auto">
              <Marked text={hit.piece === 'quote' ? t('“{quoted}”', { quoted: hit.snippet }) : hit.snippet} />
            </span>
            <span className="hit-snippet hit-about" dir="auto">
              <Marked text={markWords(hit.speaker === '' ? title : `${hit.speaker} · ${title}`, query)} />
            </span>
          </>
        )}
      </button>
    </li>
  );
}

/** Matched words stand between U+E000 and U+E001. */
function Marked({ text }: { text: string }) {
  const parts = text.split(/[\ue000\ue001]/);
  return parts.map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in their order, are never rearranged.
    at % 2 === 1 ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
  );
}

import { type KeyboardEvent, useCallback } from 'react';
import type { SearchHit } from '../../desk/bridge.ts';
import { useScreen } from '../frame/screen.ts';
import { LongList } from '../parts/LongList.tsx';
import { t } from '../words/t.ts';
import { SEARCH_FIELD } from './goToSearch.ts';
import { HitRow } from './HitRow.tsx';
import { chooseHit, hitKey, openHit, placeHit } from './hitDeeds.ts';
import { totalOf, useSearch } from './searchStore.ts';

/** Hits before the end at which the next ones are fetched. */
const NEAR = 30;

/** What was found, best first. */
export function HitList({ hits }: { hits: SearchHit[] }) {
  const current = useSearch((search) => search.current);
  const typed = useSearch((search) => search.answer?.typed ?? '');
  const more = useSearch((search) => search.more);
  const total = useSearch((search) => (search.answer ? totalOf(search.answer) : 0));
  const show = useCallback(
    (_: number, last: number) => {
      if (last + NEAR > hits.length && hits.length < total) more();
    },
    [hits.length, total, more],
  );
  const stop = Math.min(current, hits.length - 1);
  const keyOf = useCallback((index: number) => hitKey(hits[index]), [hits]);
  return (
    <LongList
      label={t('Found')}
      className="row-list"
      count={hits.length}
      estimate={104}
      keyOf={keyOf}
      current={stop}
      onCurrent={(index) => useSearch.setState({ current: index })}
      onShow={show}
      onKey={(event, index) => obeyHitKey(event, hits[index])}
      line={(index, place) => {
        const hit = hits[index];
        return hit ? (
          <HitRow key={hitKey(hit)} hit={hit} typed={typed} place={place} isStop={index === stop} index={index} />
        ) : null;
      }}
    />
  );
}

function obeyHitKey(event: KeyboardEvent, hit: SearchHit | undefined): void {
  if (!hit || event.altKey || event.ctrlKey || event.metaKey) return;
  const onRow = event.target instanceof HTMLElement && event.target.matches('[data-row]');
  const deeds: Record<string, () => void> = {
    p: () => void placeHit(hit),
    c: () => chooseHit(hit),
    Escape: () => document.getElementById(SEARCH_FIELD)?.focus(),
    ...(onRow ? { ' ': () => void (hit.kind === 'evidence' ? placeHit(hit) : openHit(hit)) } : {}),
  };
  const deed = deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!deed || useScreen.getState().sheet) return;
  event.preventDefault();
  deed();
}

import { ArrowDown, ArrowUp, CaseSensitive, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { type Found, findInBriefing, NOTHING_FOUND } from '../../engine/find/findInBriefing.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { findEvidence } from '../briefing/evidenceLookup.ts';
import { keysOf } from '../frame/actions.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { t } from '../words/t.ts';
import { elementIdOf } from './elementIdOf.ts';
import { useFind } from './findStore.ts';
import { replaceAll, replaceCurrent } from './replaceWords.ts';
import { useFindMarks } from './useFindMarks.ts';

/** Looks through the analyst's own words; what stands in quotations is counted and left alone. */
export function FindBar() {
  const open = useFind((find) => find.open);
  return open ? <OpenBar /> : null;
}

function OpenBar() {
  const { words, matchCase, wholeWords, replacing, by, at, wish, ask, step, close } = useFind();
  const briefing = useBriefing((state) => state.briefing);
  const template = useBriefing((state) => state.dossier?.template);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(
    () =>
      briefing && template
        ? findInBriefing({ briefing, template, evidenceNamed: findEvidence }, { words, matchCase, wholeWords })
        : NOTHING_FOUND,
    [briefing, template, words, matchCase, wholeWords],
  );
  const current = Math.min(at, Math.max(0, found.hits.length - 1));
  useFindMarks({ words, matchCase, wholeWords }, found, current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new wish puts the focus into the field.
  useEffect(() => field.current?.select(), [wish]);
  const leave = () => {
    const hit = found.hits[current];
    const id = hit ? elementIdOf(hit.where) : '';
    close();
    (document.getElementById(id) ?? document.getElementById('main'))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search aria-label={t('Find in the briefing')} className="find-bar" data-timeline onKeyDown={onKeyDown}>
      <div className="find-row">
        <input
          ref={field}
          className="input find-field"
          aria-label={t('Find')}
          placeholder={t('Find')}
          spellCheck={false}
          value={words}
          onChange={(event) => ask({ words: event.target.value })}
        />
        <IconButton
          icon={CaseSensitive}
          label={t('Match case')}
          aria-pressed={matchCase}
          onClick={() => ask({ matchCase: !matchCase })}
        />
        <IconButton
          icon={WholeWord}
          label={t('Whole words')}
          aria-pressed={wholeWords}
          onClick={() => ask({ wholeWords: !wholeWords })}
        />
        <IconButton icon={ArrowUp} label={t('Previous')} keys={keysOf('find-previous')} onClick={() => step(-1)} />
        <IconButton icon={ArrowDown} label={t('Next')} keys={keysOf('find-next')} onClick={() => step(1)} />
        <button
          type="button"
          className="button button-small"
          aria-expanded={replacing}
          onClick={() => useFind.setState({ replacing: !replacing })}
        >
          {t('Replace…')}
        </button>
        <IconButton icon={X} label={t('Close find')} keys="Esc" onClick={leave} />
      </div>
      {replacing ? (
        <div className="find-row">
          <input
            className="input find-field"
            aria-label={t('Replace with')}
            placeholder={t('Replace with')}
            value={by}
            onChange={(event) => useFind.setState({ by: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              replaceCurrent();
            }}
          />
          <button
            type="button"
            className="button button-small"
            disabled={found.hits.length === 0}
            onClick={replaceCurrent}
          >
            {t('Replace')}
          </button>
          <button type="button" className="button button-small" disabled={found.hits.length === 0} onClick={replaceAll}>
            {t('Replace all')}
          </button>
        </div>
      ) : null}
      <p role="status" className="find-count">
        {words === '' ? '' : countWords(found, current)}
      </p>
    </search>
  );
}

function countWords({ hits, locked }: Found, current: number): string {
  const own =
    hits.length === 0 ? t('None in your own words') : t('{at} of {count}', { at: current + 1, count: hits.length });
  if (locked === 0) return hits.length === 0 ? t('Nowhere in the briefing') : own;
  return hits.length === 0
    ? t('{own} · {locked} in quotations, which {locked, plural, one {stays as it is} other {stay as they are}}', {
        own,
        locked,
      })
    : t('{own} · {locked} more in quotations, which {locked, plural, one {stays as it is} other {stay as they are}}', {
        own,
        locked,
      });
}

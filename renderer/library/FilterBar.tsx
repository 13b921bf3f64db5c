import { ChevronDown, X } from 'lucide-react';
import { useState } from 'react';
import type { SearchFacets } from '../../desk/bridge.ts';
import { readQuery } from '../../engine/search/readQuery.ts';
import type { SearchField } from '../../engine/search/searchQuery.ts';
import { withDays, withFilter, withUnused } from '../../engine/search/writeQuery.ts';
import { dayWords } from '../parts/dayWords.ts';
import { localDay } from '../parts/localDay.ts';
import { MenuButton, type MenuChoice } from '../parts/MenuButton.tsx';
import { type Later, later, t } from '../words/t.ts';
import { numberWords } from '../words/written.ts';
import { languageName } from './languageName.ts';
import { askFacets, useSearch } from './searchStore.ts';

const FACETS = [
  ['publisher', later('Publisher'), 'publishers'],
  ['speaker', later('Speaker'), 'speakers'],
  ['language', later('Language'), 'languages'],
] as const;

/** The filters as menus, each with what there is to choose. They write into the search field what one may type as well. */
export function FilterBar() {
  const typed = useSearch((search) => search.typed);
  const type = useSearch((search) => search.type);
  const query = readQuery(typed);
  return (
    <div role="toolbar" aria-label={t('Filters')} className="filter-bar">
      {FACETS.map(([field, label, facet]) => (
        <FacetFilter key={field} field={field} label={t(label)} facet={facet} />
      ))}
      <DayFilter />
      <button
        type="button"
        className="filter"
        aria-pressed={query.unused}
        onClick={() => type(withUnused(typed, !query.unused))}
      >
        {t('Unused')}
      </button>
    </div>
  );
}

interface FacetFilterProps {
  field: SearchField;
  label: string;
  facet: keyof SearchFacets;
}

function FacetFilter({ field, label, facet }: FacetFilterProps) {
  const typed = useSearch((search) => search.typed);
  const type = useSearch((search) => search.type);
  const [choices, setChoices] = useState<MenuChoice[]>([]);
  const [open, setOpen] = useState(false);
  const chosen = readQuery(typed).filters.find((one) => one.field === field && !one.not)?.value ?? '';
  const name = (value: string) => (field === 'language' ? languageName(value) : value);
  const fetch = async () => {
    const facets = await askFacets();
    if (!facets) return;
    const found = facets[facet].map(({ name: value, count }) => ({
      id: value,
      label: name(value),
      note: numberWords(count),
      run: () => type(withFilter(useSearch.getState().typed, field, value)),
    }));
    setChoices(
      found.length > 0 ? found : [{ id: 'none', label: t('Nothing to choose'), disabled: true, run: () => {} }],
    );
    setOpen(true);
  };
  return (
    <span className="filter-group">
      <MenuButton
        label={chosen === '' ? label : t('{filter}: {value}', { filter: label, value: name(chosen) })}
        className={`filter ${chosen === '' ? '' : 'is-on'}`}
        choices={choices}
        open={open}
        onOpenChange={(wanted) => (wanted ? void fetch() : setOpen(false))}
      >
        <span>{chosen === '' ? label : name(chosen)}</span>
        {chosen === '' ? <ChevronDown aria-hidden size={12} /> : null}
      </MenuButton>
      {chosen === '' ? null : (
        <Off label={t('{filter}: any', { filter: label })} onClick={() => type(withFilter(typed, field, ''))} />
      )}
    </span>
  );
}

const DAYS: [id: string, label: Later, days: number][] = [
  ['week', later('Last 7 days'), 7],
  ['month', later('Last 30 days'), 30],
  ['year', later('Last 12 months'), 365],
];

function DayFilter() {
  const typed = useSearch((search) => search.typed);
  const type = useSearch((search) => search.type);
  const { from, until } = readQuery(typed);
  const words = [
    from === '' ? '' : t('from {day}', { day: dayWords(from) }),
    until === '' ? '' : t('before {day}', { day: dayWords(until) }),
  ].filter((part) => part !== '');
  const isOn = words.length > 0;
  const choices = DAYS.map(([id, label, days]) => ({
    id,
    label: t(label),
    run: () => type(withDays(useSearch.getState().typed, 'after', daysAgo(days))),
  }));
  return (
    <span className="filter-group">
      <MenuButton
        label={isOn ? t('{filter}: {value}', { filter: t('Date'), value: words.join(', ') }) : t('Date')}
        className={`filter ${isOn ? 'is-on' : ''}`}
        choices={choices}
      >
        <span>{isOn ? words.join(', ') : t('Date')}</span>
        {isOn ? null : <ChevronDown aria-hidden size={12} />}
      </MenuButton>
      {isOn ? (
        <Off
          label={t('{filter}: any', { filter: t('Date') })}
          onClick={() => type(withDays(withDays(typed, 'after', ''), 'before', ''))}
        />
      ) : null}
    </span>
  );
}

function Off({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className="filter-off" aria-label={label} title={label} onClick={onClick}>
      <X aria-hidden size={12} />
    </button>
  );
}

/** The analyst's own calendar day so many days ago. */
function daysAgo(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() - days);
  return localDay(day);
}

import { useEffect, useState } from 'react';
import type { Gives } from '../../desk/bridge.ts';
import { areaOf } from '../../engine/nouns/area.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { ask } from '../transport.ts';
import { t } from '../words/t.ts';
import { AREA_NAMES } from './areaNames.ts';

/** What was looked at and gave no finding: an empty list must not look like a list of nothing. */
export function CheckedList({ findings }: { findings: Diagnostic[] }) {
  const briefing = useBriefing((state) => state.briefing);
  const [checked, setChecked] = useState<Checked[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew with each check, not with each key.
  useEffect(() => {
    let gone = false;
    if (briefing)
      void ask('briefing.checked', { briefing }).then((reply) => {
        if (reply.ok && !gone) setChecked(reply.value);
      });
    return () => {
      gone = true;
    };
  }, [findings]);
  const faulty = new Set(findings.filter(({ signedOff }) => !signedOff).map(areaOf));
  const clean = checked.filter(({ area, count }) => count > 0 && !faulty.has(area));
  if (clean.length === 0) return null;
  return (
    <section aria-label={t('Checked and found sound')} className="finding-group is-clean">
      <h2>{t('Checked and found sound')}</h2>
      <dl className="checked-list">
        {clean.map(({ area, count }) => (
          <div key={area}>
            <dt>{t(AREA_NAMES[area])}</dt>
            <dd>{checkedWords(area, count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Checked = Gives<'briefing.checked'>[number];

function checkedWords(area: Checked['area'], count: number): string {
  switch (area) {
    case 'quotations':
      return t('{count, plural, one {# quotation or excerpt} other {# quotations and excerpts}}, word for word', {
        count,
      });
    case 'numbers':
      return t('{count, plural, one {# number} other {# numbers}}: sources, prose, sums and age agree', { count });
    case 'likelihood':
      return t('{count, plural, one {# sentence} other {# sentences}} in the terms of the scale', { count });
    case 'sources':
      return t('{count, plural, one {# article} other {# articles}}, and every judgement names its own', { count });
    case 'marking':
      return t('no lower than the template and {count, plural, one {# article} other {# articles}}', { count });
    case 'form':
      return t('{count, plural, one {# place} other {# places}} of the template, as full as it asks', { count });
    case 'access':
      return t('{count, plural, one {# text} other {# texts}}: headings, tables, links, languages, colours', { count });
  }
}

import { later, t } from '../words/t.ts';
import { startDamage } from './damageStore.ts';
import { useTriage } from './triageStore.ts';

const PANES = [
  ['evidence', later('Evidence')],
  ['damage', later('Damaged places')],
] as const;

/** What stands beside the article: its evidence, or the places where its text looks broken. */
export function SidePanes({ evidence, damage }: { evidence: number; damage: number }) {
  const pane = useTriage((triage) => triage.pane);
  const counts = { evidence, damage };
  return (
    <fieldset className="segments side-panes" aria-label={t('Beside the article')}>
      {PANES.map(([name, label]) => (
        <button
          key={name}
          type="button"
          aria-pressed={pane === name}
          onClick={() => {
            useTriage.setState({ pane: name, editing: null });
            if (name === 'damage') startDamage();
          }}
        >
          {t(label)} <span className="count">{counts[name]}</span>
        </button>
      ))}
    </fieldset>
  );
}

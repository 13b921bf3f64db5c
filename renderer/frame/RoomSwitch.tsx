import { useBriefing } from '../briefing/briefingStore.ts';
import { type Later, later, t } from '../words/t.ts';
import { keysOf, pressOf } from './actions.ts';
import { ROOMS, useScreen } from './screen.ts';

type Shown = (typeof ROOMS)[number];

/** Rooms that show the open briefing. */
const NEEDS_BRIEFING: Shown[] = ['Briefing', 'Preview', 'Checks'];

const ACTIONS = {
  Start: 'start',
  Library: 'library',
  Briefing: 'briefing',
  Preview: 'preview',
  Checks: 'checks',
} as const satisfies Record<Shown, string>;

const LABELS: Record<Shown, Later> = {
  Start: later('Start'),
  Library: later('Library'),
  Briefing: later('Briefing'),
  Preview: later('Preview'),
  Checks: later('Checks'),
};

export function RoomSwitch() {
  const room = useScreen((screen) => screen.room);
  const go = useScreen((screen) => screen.go);
  const open = useBriefing((state) => state.briefing !== null);
  const findings = useBriefing(
    (state) => state.findings?.filter((one) => one.severity !== 'remark' && !one.signedOff).length ?? 0,
  );
  return (
    <nav aria-label={t('Rooms')} className="room-switch">
      {ROOMS.map((name) => (
        <button
          key={name}
          type="button"
          className="room-button"
          aria-label={t(LABELS[name])}
          aria-current={name === room ? 'page' : undefined}
          aria-keyshortcuts={pressOf(ACTIONS[name])}
          disabled={!open && NEEDS_BRIEFING.includes(name)}
          title={
            name === 'Checks' && findings > 0
              ? t('{findings} to look at ({keys})', { findings, keys: keysOf('checks') })
              : keysOf(ACTIONS[name])
          }
          onClick={() => go(name)}
        >
          {t(LABELS[name])}
          {name === 'Checks' && findings > 0 ? (
            <span className="count" aria-hidden>
              {findings}
            </span>
          ) : null}
        </button>
      ))}
    </nav>
  );
}

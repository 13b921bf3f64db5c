import { useBriefing } from '../briefing/briefingStore.ts';
import { keysOf } from './actions.ts';
import { ROOMS, type Room, useScreen } from './screen.ts';

/** Rooms that show the open briefing. */
const NEEDS_BRIEFING: Room[] = ['Briefing', 'Preview', 'Checks'];

const KEYS: Record<Room, string> = {
  Start: keysOf('start'),
  Library: keysOf('library'),
  Briefing: keysOf('briefing'),
  Preview: keysOf('preview'),
  Checks: keysOf('checks'),
};

export function RoomSwitch() {
  const room = useScreen((screen) => screen.room);
  const go = useScreen((screen) => screen.go);
  const open = useBriefing((state) => state.briefing !== null);
  const findings = useBriefing(
    (state) => state.findings?.filter((one) => one.severity !== 'remark' && !one.signedOff).length ?? 0,
  );
  return (
    <nav aria-label="Rooms" className="room-switch">
      {ROOMS.map((name) => (
        <button
          key={name}
          type="button"
          className="room-button"
          aria-label={name}
          aria-current={name === room ? 'page' : undefined}
          aria-keyshortcuts={KEYS[name]}
          disabled={!open && NEEDS_BRIEFING.includes(name)}
          title={name === 'Checks' && findings > 0 ? `${findings} to look at (${KEYS[name]})` : KEYS[name]}
          onClick={() => go(name)}
        >
          {name}
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

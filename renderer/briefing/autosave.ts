import type { Ask } from '../../desk/bridge.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import { t } from '../words/t.ts';
import type { SaveState } from './saveState.ts';

/** A pause in typing this long saves; so does this much time since the first unsaved change. Milliseconds. */
const QUIET = 700;
const LONGEST = 1800;
/** A failed save is tried again after these pauses, the last one for ever. */
const RETRIES = [2000, 5000, 15_000];

export interface SaveTarget {
  /** The briefing as it stands on screen; null when none is open. */
  briefing: () => Briefing | null;
  revision: () => number;
  saved: (revision: number) => void;
  show: (save: SaveState) => void;
}

export interface Autosave {
  /** Something changed. */
  changed: () => void;
  /** Saves now; true once everything on screen is on disk. */
  flush: () => Promise<boolean>;
  /** Forgets what was owed: another briefing takes the place. */
  forget: () => void;
}

/** Never more than one save under way; what changes meanwhile goes out with the next. Unsaved text is never thrown away. */
export function createAutosave(ask: Ask, target: SaveTarget): Autosave {
  let owed = false;
  let firstOwed = 0;
  let failures = 0;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  const arm = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
  };

  const changed = () => {
    if (!owed) firstOwed = Date.now();
    owed = true;
    // After a conflict only the analyst's choice goes on.
    if (stopped || failures > 0) return;
    if (!running) target.show({ kind: 'unsaved' });
    arm(Math.max(0, Math.min(QUIET, firstOwed + LONGEST - Date.now())));
  };

  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    if (running) return running.then((fine) => (fine && owed ? flush() : fine));
    if (!owed) return Promise.resolve(true);
    running = saveOnce().finally(() => {
      running = null;
    });
    return running;
  };

  const saveOnce = async (): Promise<boolean> => {
    const briefing = target.briefing();
    if (!briefing) return true;
    owed = false;
    stopped = false;
    target.show({ kind: 'saving' });
    const reply = await askSafely(ask, briefing, target.revision());
    if (target.briefing()?.id !== briefing.id) return true;
    if (reply.ok) {
      failures = 0;
      target.saved(reply.value.revision);
      target.show(owed ? { kind: 'unsaved' } : { kind: 'saved' });
      if (owed) arm(QUIET);
      return true;
    }
    owed = true;
    const { sentence, hint } = reply;
    if (reply.code === 'conflict') {
      stopped = true;
      target.show({ kind: 'conflict', sentence, hint });
      return false;
    }
    target.show({ kind: 'failed', sentence, hint });
    arm(RETRIES[Math.min(failures, RETRIES.length - 1)] ?? QUIET);
    failures += 1;
    return false;
  };

  const forget = () => {
    clearTimeout(timer);
    owed = false;
    stopped = false;
    failures = 0;
  };

  return { changed, flush, forget };
}

async function askSafely(ask: Ask, briefing: Briefing, revision: number) {
  try {
    return await ask('briefing.save', { briefing, revision });
  } catch {
    return {
      ok: false as const,
      code: 'unreachable',
      sentence: t('The desk does not answer.'),
      hint: t('It is tried again.'),
    };
  }
}

import { openSetMemory } from '../../engine/layout/setMemory.ts';

/** What was set for the last glance or preview of this thread. */
export const remembered = openSetMemory();

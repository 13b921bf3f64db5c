import { actions } from './actions.ts';
import { checks } from './checks.ts';
import { frame } from './frame.ts';
import { palette } from './palette.ts';
import { parts } from './parts.ts';
import { start } from './start.ts';

/** Every German text of the screen by its English one; a room's texts stand in the file of its name. */
export const GERMAN_BY_ROOM: Record<string, Record<string, string>> = { actions, checks, frame, palette, parts, start };

export const GERMAN: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(GERMAN_BY_ROOM));

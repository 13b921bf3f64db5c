import { actions } from './actions.ts';
import { briefing } from './briefing.ts';
import { checks } from './checks.ts';
import { find } from './find.ts';
import { frame } from './frame.ts';
import { house } from './house.ts';
import { keeping } from './keeping.ts';
import { library } from './library.ts';
import { margin } from './margin.ts';
import { palette } from './palette.ts';
import { parts } from './parts.ts';
import { preview } from './preview.ts';
import { prose } from './prose.ts';
import { reader } from './reader.ts';
import { returned } from './returned.ts';
import { series } from './series.ts';
import { spelling } from './spelling.ts';
import { start } from './start.ts';
import { studio } from './studio.ts';
import { template } from './template.ts';
import { versions } from './versions.ts';

/** Every German text of the screen by its English one; a room's texts stand in the file of its name. */
export const GERMAN_BY_ROOM: Record<string, Record<string, string>> = {
  actions,
  briefing,
  checks,
  find,
  frame,
  house,
  keeping,
  library,
  margin,
  palette,
  parts,
  preview,
  prose,
  reader,
  returned,
  series,
  spelling,
  start,
  studio,
  template,
  versions,
};

export const GERMAN: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(GERMAN_BY_ROOM));

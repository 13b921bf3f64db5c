import { BRIEFING_FORMAT, Briefing } from './briefing.ts';
import { type Migrations, readVersioned } from './versioned.ts';

/** Format 1 had nothing in its margin, format 2 followed no other issue and referred to no table. */
const migrations: Migrations = {
  1: (old) => ({ ...old, margin: [] }),
  2: (old) => old,
};

/** A briefing of any released format as the present one. @throws Refusal 'newer' or 'malformed' */
export function readBriefing(data: unknown): Briefing {
  return readVersioned(
    { name: 'briefing', field: 'format', current: BRIEFING_FORMAT, schema: Briefing, migrations },
    data,
  );
}

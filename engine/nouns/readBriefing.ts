import { BRIEFING_FORMAT, Briefing } from './briefing.ts';
import { type Migrations, readVersioned } from './versioned.ts';

/** Formats that were released before the present one; none yet. */
const migrations: Migrations = {};

/** A briefing of any released format as the present one. @throws Refusal 'newer' or 'malformed' */
export function readBriefing(data: unknown): Briefing {
  return readVersioned(
    { name: 'briefing', field: 'format', current: BRIEFING_FORMAT, schema: Briefing, migrations },
    data,
  );
}

import { EVIDENCE_VERSION, Evidence } from './evidence.ts';
import { type Migrations, readVersioned } from './versioned.ts';

/** Versions that were released before the present one; none yet. */
const migrations: Migrations = {};

/** Evidence of any released version as the present one. @throws Refusal 'newer' or 'malformed' */
export function readEvidence(data: unknown): Evidence {
  return readVersioned(
    { name: 'evidence', field: 'version', current: EVIDENCE_VERSION, schema: Evidence, migrations },
    data,
  );
}

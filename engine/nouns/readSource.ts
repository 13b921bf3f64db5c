import { SOURCE_VERSION, Source } from './source.ts';
import { type Migrations, readVersioned } from './versioned.ts';

/** Versions that were released before the present one; none yet. */
const migrations: Migrations = {};

/** A source of any released version as the present one. @throws Refusal 'newer' or 'malformed' */
export function readSource(data: unknown): Source {
  return readVersioned({ name: 'source', field: 'version', current: SOURCE_VERSION, schema: Source, migrations }, data);
}

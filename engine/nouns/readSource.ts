import { NO_MARKING } from './marking.ts';
import { NO_REPAIRS } from './repairLayer.ts';
import { SOURCE_VERSION, Source } from './source.ts';
import { NO_GRADE } from './sourceGrade.ts';
import { type Migrations, readVersioned } from './versioned.ts';

/**
 * Version 1 knew neither grades nor repairs, version 2 no marks on sources, version 3 no damage that stays as it is, noted. What is there
 * already wins: an article out of an export is of the version it was captured with, what was judged of it may be newer.
 */
const migrations: Migrations = {
  1: (old) => ({ grade: NO_GRADE, layer: NO_REPAIRS, ...old }),
  2: (old) => ({ ...old, grade: { marking: NO_MARKING, ...(old.grade as object) } }),
  3: (old) => ({ ...old, layer: { noted: [], ...(old.layer as object) } }),
};

/** A source of any released version as the present one. @throws Refusal 'newer' or 'malformed' */
export function readSource(data: unknown): Source {
  return readVersioned({ name: 'source', field: 'version', current: SOURCE_VERSION, schema: Source, migrations }, data);
}

import { NO_MARKING } from './marking.ts';
import { NO_REPAIRS } from './repairLayer.ts';
import { SOURCE_VERSION, Source } from './source.ts';
import { NO_GRADE } from './sourceGrade.ts';
import { type Migrations, readVersioned } from './versioned.ts';

/** Version 1 knew neither grades nor repairs, version 2 no marks on sources. */
const migrations: Migrations = {
  1: (old) => ({ ...old, grade: NO_GRADE, layer: NO_REPAIRS }),
  2: (old) => ({ ...old, grade: { ...(old.grade as object), marking: NO_MARKING } }),
};

/** A source of any released version as the present one. @throws Refusal 'newer' or 'malformed' */
export function readSource(data: unknown): Source {
  return readVersioned({ name: 'source', field: 'version', current: SOURCE_VERSION, schema: Source, migrations }, data);
}

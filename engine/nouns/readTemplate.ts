import { TEMPLATE_FORMAT, Template } from './template.ts';
import { type Migrations, readVersioned } from './versioned.ts';

/** Formats that were released before the present one; none yet. */
const migrations: Migrations = {};

/** A template of any released format as the present one. @throws Refusal 'newer' or 'malformed' */
export function readTemplate(data: unknown): Template {
  return readVersioned(
    { name: 'template', field: 'format', current: TEMPLATE_FORMAT, schema: Template, migrations },
    data,
  );
}

import { TEMPLATE_FORMAT, Template } from './template.ts';
import { type Migrations, readVersioned } from './versioned.ts';

/** Format 1 knew no series, no conditions, no marks of slots and nothing asked of their texts: all of them may be left out. */
const migrations: Migrations = {
  1: (old) => old,
};

/** A template of any released format as the present one. @throws Refusal 'newer' or 'malformed' */
export function readTemplate(data: unknown): Template {
  return readVersioned(
    { name: 'template', field: 'format', current: TEMPLATE_FORMAT, schema: Template, migrations },
    data,
  );
}

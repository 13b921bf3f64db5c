import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/** From one released form to the next: migrations[n] turns version n into version n + 1. */
export type Migrations = Record<number, (old: Record<string, unknown>) => Record<string, unknown>>;

export interface VersionedNoun<T> {
  /** 'briefing': stands in the sentences of refusals. */
  name: string;
  /** The property that holds the number. */
  field: 'version' | 'format';
  current: number;
  schema: z.ZodType<T>;
  migrations: Migrations;
}

/**
 * Reads data of any released version and gives the current one.
 * @throws Refusal 'newer' for a version this program does not know, 'malformed' for anything that does not fit.
 */
export function readVersioned<T>(noun: VersionedNoun<T>, data: unknown): T {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Refusal('malformed', `This ${noun.name} is not readable: it is not an object.`);
  }
  let record = data as Record<string, unknown>;
  let version = record[noun.field];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new Refusal('malformed', `This ${noun.name} is not readable: it names no ${noun.field} number.`);
  }
  if (version > noun.current) {
    throw new Refusal(
      'newer',
      `This ${noun.name} was made by a newer Briefwright (${noun.field} ${version}; this one knows up to ${noun.current}).`,
      'Update Briefwright, then open it again.',
    );
  }
  for (; (version as number) < noun.current; version = (version as number) + 1) {
    const migrate = noun.migrations[version as number];
    if (!migrate) throw new Error(`no migration of ${noun.name} from ${noun.field} ${version}`);
    record = { ...migrate(record), [noun.field]: (version as number) + 1 };
  }
  const parsed = noun.schema.safeParse(record);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue && issue.path.length > 0 ? ` at ${issue.path.map(String).join('.')}` : '';
    throw new Refusal(
      'malformed',
      `This ${noun.name} is not readable${where}: ${issue?.message ?? 'it does not fit'}.`,
    );
  }
  return parsed.data;
}

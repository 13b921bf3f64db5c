import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageError } from './usageError.ts';

export interface Args {
  files: string[];
  /** Values by option name; an option that was not given is missing. */
  values: Partial<Record<string, string>>;
  flags: Set<string>;
}

/** @throws UsageError for an option that the command does not have, a value that is missing, an option given twice */
export function readArgs(args: string[], options: { values: string[]; flags?: string[] }): Args {
  const config: ParseArgsOptionsConfig = {};
  for (const name of options.values) config[name] = { type: 'string', multiple: true };
  for (const name of options.flags ?? []) config[name] = { type: 'boolean' };
  if (config.output) config.output.short = 'o';
  try {
    const { values, positionals } = parseArgs({ args, options: config, allowPositionals: true, strict: true });
    const given: Args = { files: positionals, values: {}, flags: new Set() };
    for (const [name, value] of Object.entries(values)) {
      if (value === true) given.flags.add(name);
      if (!Array.isArray(value)) continue;
      if (value.length > 1) throw new UsageError(`--${name} was given twice.`);
      given.values[name] = String(value[0]);
    }
    return given;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const said = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UsageError(`${said}.`);
  }
}

/** @throws UsageError when it was not given or is blank */
export function needed(args: Args, name: string, what: string): string {
  const value = args.values[name];
  if (value === undefined || value.trim() === '') throw new UsageError(`${what} is missing.`);
  return value;
}

/** Exactly one file. @throws UsageError */
export function oneFile(args: Args, what: string): string {
  const [file, ...more] = args.files;
  if (file === undefined) throw new UsageError(`${what} is missing.`);
  if (more.length > 0) throw new UsageError(`Only one file is taken here, not also “${more[0]}”.`);
  return file;
}

import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };

/** Which program this is: the same commit is always the same stamp, whoever builds it and when. */
export interface BuiltAs {
  version: string;
  /** The first ten digits of the commit, with '+' where files differed from it; '' where nobody knows. */
  commit: string;
  /** ISO date: of SOURCE_DATE_EPOCH, else of the commit; '' where nobody knows. */
  day: string;
}

/** Put in by the build (`electron.config.ts`); absent when the program runs from its sources. */
declare const BRIEFWRIGHT_BUILT_AS: BuiltAs | undefined;

let known: BuiltAs | null = null;

export function builtAs(): BuiltAs {
  known ??=
    typeof BRIEFWRIGHT_BUILT_AS === 'undefined'
      ? builtNow(dirname(dirname(fileURLToPath(import.meta.url))), process.env)
      : BRIEFWRIGHT_BUILT_AS;
  return known;
}

/** 'Briefwright 0.1.0 (995a04d012, 2026-11-28)' without the name: '0.1.0 (995a04d012, 2026-11-28)'. */
export function stampWords({ version, commit, day }: BuiltAs): string {
  const about = [commit, day].filter((part) => part !== '').join(', ');
  return about === '' ? version : `${version} (${about})`;
}

/** Reads the stamp off the sources in `root`. */
export function builtNow(root: string, env: Record<string, string | undefined>): BuiltAs {
  const [hash = '', day = ''] = git(root, ['log', '-1', '--abbrev=10', '--format=%h %cs']).split(' ');
  const changed = hash !== '' && git(root, ['status', '--porcelain', '--untracked-files=no']) !== '';
  const epoch = Number(env.SOURCE_DATE_EPOCH ?? Number.NaN);
  return {
    version: manifest.version,
    commit: changed ? `${hash}+` : hash,
    day: Number.isSafeInteger(epoch) ? new Date(epoch * 1000).toISOString().slice(0, 10) : day,
  };
}

function git(cwd: string, args: string[]): string {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // No git, or no repository: an unpacked archive of the sources.
    return '';
  }
}

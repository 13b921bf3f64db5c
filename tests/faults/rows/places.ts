import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../../desk/library/library.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { ARTICLE, briefingOf, memo, sourceOf, tickingClock } from '../../desk/library/shelfGoods.ts';
import { ROOT } from '../../tools.ts';
import { type FaultRow, rowOf, skippedRow } from '../faultRow.ts';
import { canMount, withMount } from '../mounts.ts';

const { source, raw } = sourceOf(ARTICLE);

/** Read-only folders, folders of somebody else, folders that go away and come back. */
export async function placesThatChange(): Promise<FaultRow[]> {
  return [await readOnlyDisk(), foreignOwner(), emptied(), await unmounted(), moved()];
}

async function readOnlyDisk(): Promise<FaultRow> {
  const [fault, tried] = ['read-only folder, foreign owner', 'disk mounted to be read only'];
  if (!canMount()) return skippedRow(fault, tried, 'only root may mount');
  return withMount('size=4m', (disk) => {
    stocked(disk).close();
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const library = openLibrary(disk, tickingClock());
    const losses = saysAndReads(library);
    library.close();
    return rowOf(fault, tried, 1, losses);
  });
}

function foreignOwner(): FaultRow {
  const [fault, tried] = ['read-only folder, foreign owner', 'folder of another user, file of another user'];
  if (process.getuid?.() !== 0) return skippedRow(fault, tried, 'needs root to become another user');
  const losses: string[] = [];
  const modes: [folder: number, file: number][] = [
    [0o755, 0o644],
    [0o555, 0o444],
    [0o755, 0o600],
    [0o700, 0o644],
  ];
  for (const [folderMode, fileMode] of modes) {
    const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
    stocked(folder).close();
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), fileMode);
    chmodSync(folder, folderMode);
    chownSync(folder, 0, 0);
    const code = `
      const { openLibrary } = await import(${JSON.stringify(join(ROOT, 'desk', 'library', 'openLibrary.ts'))});
      try {
        const library = openLibrary(${JSON.stringify(folder)}, () => '2026-01-01T00:00:00Z');
        let saved = 'saved';
        try { library.settings.set('analyst', 'x'); } catch (error) { saved = error.name + ': ' + error.message; }
        console.log(JSON.stringify({ readOnly: library.readOnly, saved, articles: library.sources.count() }));
      } catch (error) { console.log(JSON.stringify({ refused: error.name + ': ' + error.message })); }`;
    const ended = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code],
      {
        uid: 65_534,
        gid: 65_534,
        encoding: 'utf8',
        cwd: '/',
      },
    );
    const said = ended.stdout.trim();
    const readable = folderMode !== 0o700 && fileMode !== 0o600;
    const kept = readable
      ? /"readOnly":"[^"]+\."/.test(said) && /"saved":"Refusal: [^"\n]+\."/.test(said) && said.includes('"articles":1')
      : /"refused":"Refusal: [^"\n]+\."/.test(said);
    if (!kept) losses.push(`folder ${folderMode.toString(8)}, file ${fileMode.toString(8)}: ${said || ended.stderr}`);
    rmSync(folder, { recursive: true, force: true });
  }
  return rowOf(fault, tried, modes.length, losses);
}

function emptied(): FaultRow {
  const folder = mkdtempSync(join(tmpdir(), 'emptied-'));
  const library = stocked(folder);
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  const losses = refusesToSave(library);
  library.close();
  if (readdirSync(folder).includes('library.sqlite')) losses.push('closing made a library in the emptied folder');
  rmSync(folder, { recursive: true, force: true });
  return rowOf('folder emptied or unmounted while open', 'emptied', 1, losses);
}

async function unmounted(): Promise<FaultRow> {
  const [fault, tried] = ['folder emptied or unmounted while open', 'unmounted, and mounted again'];
  if (!canMount()) return skippedRow(fault, tried, 'only root may mount');
  return withMount('size=4m', (disk) => {
    // The same files under another name, as a drive has that is pulled out and put back.
    const place = mkdtempSync(join(tmpdir(), 'drive-'));
    execFileSync('mount', ['--bind', disk, place]);
    const library = stocked(place);
    execFileSync('umount', ['-l', place]);
    const losses = refusesToSave(library);
    const empty = readdirSync(place);
    if (empty.length > 0) losses.push(`under the missing drive lies: ${empty.join(', ')}`);
    execFileSync('mount', ['--bind', disk, place]);
    try {
      library.briefings.save(briefingOf('br_one1', 'after'), memo, 1);
    } catch (error) {
      losses.push(`put back, it refuses: ${(error as Error).message}`);
    }
    library.close();
    const again = openLibrary(place, tickingClock());
    if (again.notices.length > 0 || again.briefings.open('br_one1').revision !== 2)
      losses.push('what was saved is not there');
    again.close();
    execFileSync('umount', ['-l', place]);
    rmSync(place, { recursive: true, force: true });
    return rowOf(fault, tried, 1, losses);
  });
}

function moved(): FaultRow {
  const folder = mkdtempSync(join(tmpdir(), 'moved-'));
  const home = join(folder, 'library');
  mkdirSync(home);
  const library = stocked(home);
  renameSync(home, join(folder, 'elsewhere'));
  mkdirSync(home);
  const losses = refusesToSave(library);
  library.close();
  const again = openLibrary(join(folder, 'elsewhere'), tickingClock());
  if (again.sources.count() !== 1) losses.push('the moved library lost its article');
  again.close();
  rmSync(folder, { recursive: true, force: true });
  return rowOf('folder emptied or unmounted while open', 'moved away, an empty one in its place', 1, losses);
}

function stocked(folder: string): Library {
  const library = openLibrary(folder, tickingClock());
  library.sources.keep(source, raw);
  library.briefings.add(briefingOf('br_one1', 'before'), memo);
  return library;
}

function refusesToSave(library: Library): string[] {
  try {
    library.briefings.save(briefingOf('br_one1', 'lost?'), memo, 1);
    return ['a save into nowhere was acknowledged'];
  } catch (error) {
    const { name, message } = error as Error;
    return name === 'Refusal' && /^[^\n]+\.$/.test(message) ? [] : [`threw ${message}`];
  }
}

function saysAndReads(library: Library): string[] {
  const losses: string[] = [];
  if (library.readOnly === '') losses.push('opened to be written');
  if (library.sources.open(source.id).text !== ARTICLE) losses.push('the article is another');
  return [...losses, ...refusesToSave(library)];
}

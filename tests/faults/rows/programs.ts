import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { proseText } from '../../../engine/nouns/prose.ts';
import { seededPicks } from '../../bench/seededPicks.ts';
import { ARTICLE, briefingOf, memo, sourceOf, tickingClock } from '../../desk/library/shelfGoods.ts';
import { type Extent, type FaultRow, rowOf } from '../faultRow.ts';

/** Two programs, two windows, a clock that goes wrong, a newer program's library. */
export async function programsAndClocks({ seed }: Extent): Promise<FaultRow[]> {
  return [twoPrograms(), twoWindows(seed), clockBack(), newerLibrary()];
}

function twoPrograms(): FaultRow {
  const losses: string[] = [];
  inFolder((folder) => {
    const first = openLibrary(folder, tickingClock());
    first.briefings.add(briefingOf('br_one1', 'before'), memo);
    const second = openLibrary(folder, tickingClock());
    if (!/^[^\n]+\.$/.test(second.readOnly)) losses.push(`the second is not told: “${second.readOnly}”`);
    if (codeOf(() => second.briefings.save(briefingOf('br_one1', 'b'), memo, 1)) !== 'read-only')
      losses.push('the second may write');
    first.briefings.save(briefingOf('br_one1', 'a'), memo, 1);
    if (second.briefings.open('br_one1').revision !== 2) losses.push('the second does not see the save');
    second.close();
    first.close();
    const third = openLibrary(folder, tickingClock());
    if (third.readOnly !== '') losses.push('nobody may write after both are gone');
    third.close();
  });
  return rowOf('two programs on one library', 'opened twice', 1, losses);
}

/** Two windows type into one briefing in random turns: every acknowledged save is what the next one builds on, or is refused. */
function twoWindows(seed: number): FaultRow {
  const trials = 60;
  const losses: string[] = [];
  inFolder((folder) => {
    const library = openLibrary(folder, tickingClock());
    for (let trial = 0; trial < trials; trial++) {
      const id = `br_one${trial}`;
      const { between, chance } = seededPicks(seed + trial);
      library.briefings.add(briefingOf(id, ''), memo);
      const windows = [
        { text: '', revision: 1 },
        { text: '', revision: 1 },
      ];
      const acknowledged: string[] = [];
      for (let turn = 0; turn < 20; turn++) {
        const window = windows[between(0, 1)] ?? { text: '', revision: 1 };
        if (chance(0.3)) {
          const { briefing, revision } = library.briefings.open(id);
          const fill = briefing.fills[0];
          window.text = fill?.kind === 'prose' ? proseText(fill.prose) : '';
          window.revision = revision;
        }
        const word = `w${turn}.`;
        const text = `${window.text}${word}`;
        const code = codeOf(() => {
          window.revision = library.briefings.save(briefingOf(id, text), memo, window.revision);
        });
        if (code === 'done') {
          acknowledged.push(word);
          window.text = text;
        } else if (code !== 'conflict') losses.push(`turn ${turn}: ${code}`);
      }
      const fill = library.briefings.open(id).briefing.fills[0];
      const kept = fill?.kind === 'prose' ? proseText(fill.prose) : '';
      if (kept !== acknowledged.join(''))
        losses.push(`an update was lost: ${kept}; acknowledged: ${acknowledged.join('')}`);
    }
    library.close();
  });
  return rowOf('two windows on one briefing', 'random turns of 20 saves', trials, losses);
}

function clockBack(): FaultRow {
  const losses: string[] = [];
  const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'UTC'];
  const zone = process.env.TZ;
  for (const other of zones) {
    inFolder((folder) => {
      const early = openLibrary(folder, tickingClock('2027-01-01T00:00:00.000Z'));
      const { source, raw } = sourceOf(ARTICLE);
      early.sources.keep(source, raw);
      early.briefings.add(briefingOf('br_one1', 'first'), memo);
      early.close();
      process.env.TZ = other;
      const late = openLibrary(folder, tickingClock('2026-01-01T00:00:00.000Z'));
      late.briefings.add(briefingOf('br_two1', 'second'), memo);
      if (
        late.briefings
          .list()
          .map((one) => one.id)
          .join() !== 'br_two1,br_one1'
      )
        losses.push(`${other}: listed in the order of the clock`);
      if (JSON.stringify(late.sources.open(source.id)) !== JSON.stringify(source))
        losses.push(`${other}: the article’s days are others`);
      if (late.notices.length > 0) losses.push(`${other}: ${late.notices.join(' ')}`);
      late.close();
    });
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  return rowOf('clock back a year, other time zone', 'a year back in four zones', zones.length, losses);
}

function newerLibrary(): FaultRow {
  const losses: string[] = [];
  inFolder((folder) => {
    const library = openLibrary(folder, tickingClock());
    const { source, raw } = sourceOf(ARTICLE);
    library.sources.keep(source, raw);
    library.close();
    const db = new DatabaseSync(join(folder, 'library.sqlite'));
    db.exec('PRAGMA user_version = 999; CREATE TABLE newer (x TEXT)');
    db.close();
    const again = openLibrary(folder, tickingClock());
    if (!/newer Briefwright/.test(again.readOnly)) losses.push(`not said: “${again.readOnly}”`);
    if (codeOf(() => again.settings.set('analyst', 'x')) !== 'read-only') losses.push('an older program wrote');
    if (again.sources.open(source.id).text !== ARTICLE) losses.push('the article cannot be read');
    again.close();
  });
  return rowOf('older program, newer data', 'a library of version 999', 1, losses);
}

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'done';
  } catch (error) {
    const { name, code, message } = error as Error & { code: string };
    return name === 'Refusal' ? code : `threw ${message}`;
  }
}

import { mkdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestName, requests, type Takes } from '../../desk/bridge.ts';
import { openDesk } from '../../desk/desk.ts';
import { writeTogether } from '../../desk/files/writeTogether.ts';
import { backUpLibrary } from '../../desk/library/backUp.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';

/**
 * Run as a program of its own, to be killed: an analyst at the desk without pause. Captures, accepts, types and saves, exports, backs up, and
 * says on standard output what the desk has acknowledged.
 */
const [root = ''] = process.argv.slice(2);
const out = join(root, 'out');
mkdirSync(out, { recursive: true });
let count = 0;
const desk = await openDesk({
  libraryFolder: join(root, 'library'),
  door: 'electron',
  clock: () => new Date().toISOString(),
  newId: (prefix) => `${prefix}_${process.pid}x${String(++count).padStart(6, '0')}`,
  deliver: async (files) => {
    const paths = files.map(({ name }) => join(out, `export.${name.split('.').pop()}`));
    await writeTogether(files.map(({ bytes }, at) => ({ path: paths[at] ?? '', bytes })));
    return { kind: 'written', paths };
  },
});
const ask = async <N extends RequestName>(name: N, payload: Takes<N>) => {
  const reply = await desk.ask(name, payload);
  if (!reply.ok) throw new Error(`${name}: ${reply.sentence}`);
  return requests[name].gives.parse(reply.value) as never as { [key: string]: never };
};
const say = (line: string) => writeSync(1, `${line}\n`);
const { dossier, revision: first } = (await ask('briefing.create', {
  templateId: 'media-digest',
  title: `Digest ${process.pid}`,
  date: '2026-01-01',
})) as unknown as { dossier: { briefing: Briefing }; revision: number };
let { briefing } = dossier;
let revision = first;
say(`made ${briefing.id}`);
for (let round = 1; ; round++) {
  const words = `Ferry ${process.pid} ${round}\n“We sail again on day ${round},” said Ilka Brandt. The line carried ${round}00 people in 2025.`;
  const bytes = new TextEncoder().encode(words);
  const captured = (await ask('source.capture', { format: 'text', bytes, fileName: 'a.txt', url: '' })) as unknown as {
    source: { id: string };
  };
  say(`captured ${captured.source.id}`);
  briefing = { ...briefing, variables: { ...briefing.variables, author: `Save ${revision + 1}` } };
  const saved = (await ask('briefing.save', { briefing, revision })) as unknown as { revision: number };
  revision = saved.revision;
  say(`saved ${briefing.id} ${revision}`);
  if (round % 3 === 0) {
    const stamp = { at: '2026-01-01T12:00:00Z', by: 'A. Tester' };
    const wants = { briefing, docx: true, pdf: true, stamp } as Takes<'briefing.export'>;
    await ask('briefing.export', wants);
    say('exported');
  }
  if (round % 4 === 0) {
    backUpLibrary(join(root, 'library', 'library.sqlite'), join(out, 'backup.sqlite'));
    say('backed up');
  }
}

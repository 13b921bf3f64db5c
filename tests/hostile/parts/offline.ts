import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { has, ROOT } from '../../tools.ts';
import type { HostileRow } from '../hostileRow.ts';
import { Watch } from '../watch.ts';

const BIN = join(ROOT, 'node_modules', '.bin');

/** The whole journey where there is no network at all, and a trace of who tried to connect. */
export async function* offline(): AsyncGenerator<HostileRow> {
  const watch = await new Watch().open();
  const skipped = noNamespace();
  if (skipped === '') {
    await watch.over('capture, place, check, export on the screen', () => journeyOffline());
    await watch.over('draft, check, export, trace on the command line', () => commandsOffline(watch.home));
  }
  const row = await watch.row('no network: capture, place, check, export', 'network namespace, trace of connect()');
  // A journey takes as long as it takes; it is no input.
  const losses = row.losses.filter((one) => !/ took \d+ ms$| grew the process/.test(one));
  yield { ...row, losses, skipped };
}

function noNamespace(): string {
  if (process.platform !== 'linux' || !has('unshare') || !has('ip')) return 'needs Linux with unshare and ip';
  return spawnSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up']).status === 0
    ? ''
    : 'no network namespace may be made here';
}

/** A shell line in a namespace that has a loopback and nothing else. */
const withoutNetwork = (line: string) =>
  spawnSync('unshare', ['-n', 'sh', '-c', `ip link set lo up && ${line}`], {
    encoding: 'utf8',
    cwd: ROOT,
    maxBuffer: 64 * 1024 * 1024,
  });

function journeyOffline(): string {
  const journeys = `${join(BIN, 'vitest')} run --project journeys tests/journeys/browserDoor.test.ts -t 'by mouse'`;
  const { status, stdout, stderr } = withoutNetwork(journeys);
  const said = stripVTControlCharacters(`${stdout}${stderr}`);
  process.stdout.write(
    `    ${/Tests .*/.exec(said)?.[0] ?? 'no tests'} (the road by mouse, in a namespace without network)\n`,
  );
  if (status !== 0) return said.slice(-600).replace(/\s+/g, ' ');
  return /1 passed/.test(said) ? '' : 'the journey was skipped';
}

function commandsOffline(home: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  const article = join(folder, 'a.html');
  const page =
    '<html><body><h1>Lock shut</h1><img src="http://127.0.0.1:9/x"><p>“We would rather lose a season than a gate,” said Bram Oduya, who runs the board of the waterways in the north.</p></body></html>';
  writeFileSync(article, page);
  const node = `${join(BIN, 'node')} --disable-warning=ExperimentalWarning ${join(ROOT, 'desk', 'cli', 'main.ts')}`;
  const at = (name: string) => join(folder, name);
  const lines = [
    `${node} draft --template media-digest --title Digest ${article} -o ${at('d.briefing')}`,
    `${node} check ${at('d.briefing')} --json`,
    `${node} export ${at('d.briefing')} --docx ${at('d.docx')} --pdf ${at('d.pdf')} --html ${at('d.html')} --md ${at('d.md')}`,
    `${node} trace ${at('d.pdf')}`,
  ];
  const trace = has('strace');
  const log = join(home, 'connects');
  for (const line of lines) {
    const { status, stderr } = withoutNetwork(trace ? `strace -f -q -A -e trace=connect -o ${log} ${line}` : line);
    if (status !== 0 && !line.includes(' check ')) return `${line.split(' ')[3]}: ${stderr.slice(0, 300)}`;
  }
  rmSync(folder, { recursive: true, force: true });
  if (!trace) return '';
  const connects = readFileSync(log, 'utf8')
    .split('\n')
    .filter((one) => /connect\(.*AF_INET/.test(one));
  const strange = connects.filter((one) => !/127\.0\.0\.1|::1/.test(one));
  process.stdout.write(
    `    ${connects.length} connects to the net, ${strange.length} of them elsewhere than loopback (strace of ${lines.length} commands)\n`,
  );
  return strange[0] ?? '';
}

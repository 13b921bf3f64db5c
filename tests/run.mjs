// `npm test`: sets up what the tests need where it may, then builds, type-checks, lints and runs every test.
// Plain JavaScript that Node 20 can run: it is the first thing a fresh machine starts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
process.env.PATH = `${bin}${delimiter}${process.env.PATH ?? ''}`;

/** Program the tests call → Debian's package that has it → what is skipped without it. */
const PROGRAMS = [
  ['chromium', 'chromium', 'everything on the screen and the Electron wiring'],
  ['pdftotext', 'poppler-utils', 'the reading of exported PDF files'],
  ['qpdf', 'qpdf', 'the structural check of PDF files'],
  ['pandoc', 'pandoc', 'the second reading of DOCX files'],
  ['soffice', 'libreoffice-writer-nogui', 'the opening of DOCX files in LibreOffice'],
  ['mutool', 'mupdf-tools', 'the third reading of PDF files'],
];

const has = (program) =>
  spawnSync(
    process.platform === 'win32' ? 'where' : 'sh',
    process.platform === 'win32' ? [program] : ['-c', `command -v ${program}`],
  ).status === 0;

function installMissing() {
  const missing = PROGRAMS.filter(([program]) => !has(program));
  if (missing.length === 0) return;
  const mayInstall = has('apt-get') && process.getuid?.() === 0;
  if (mayInstall) {
    const packages = missing.map(([, name]) => name);
    console.log(`Installing through apt: ${packages.join(', ')}`);
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  }
  for (const [program, name, what] of PROGRAMS.filter(([one]) => !has(one))) {
    console.log(
      `Skipped without ${program} (${name}${mayInstall ? ' could not be installed' : ' is not installed'}): ${what}.`,
    );
  }
}

/** Runs one step to its end, its words straight to the terminal. True when it went well. */
function step(name, program, args) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const ended = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const well = ended.status === 0;
  console.log(`== ${name}: ${well ? 'fine' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`);
  return well;
}

/** Vitest with its own lines on screen and its counts in a file. */
function suite(project, counts) {
  const file = join(root, '.tmp', `vitest-${project}.json`);
  rmSync(file, { force: true });
  const well = step(`tests: ${project}`, 'vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (existsSync(file)) {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests;
    counts.skipped += result.numPendingTests + (result.numTodoTests ?? 0);
    for (const { name, status, message, assertionResults } of result.testResults) {
      const at = relative(root, name);
      const failed = assertionResults.filter((test) => test.status === 'failed');
      // A file that cannot be loaded fails without a test of its own.
      if (status === 'failed' && failed.length === 0) failures.push([`${project}: ${at}`, message]);
      for (const test of failed) {
        failures.push([`${project}: ${at}: ${test.fullName}`, test.failureMessages.join('\n')]);
      }
    }
  }
  return well;
}

mkdirSync(join(root, '.tmp'), { recursive: true });
installMissing();
const counts = { passed: 0, failed: 0, skipped: 0 };
/** Of every failed test, its place and what it said: told again at the end, where who reads only the tail finds it. */
const failures = [];
const steps = [
  step('build', 'npm', ['run', '--silent', 'build']),
  step('types', 'tsc', ['--noEmit']),
  step('format and lint', 'biome', ['check', '--error-on-warnings', '.']),
  step('unused code', 'knip', []),
  suite('unit', counts),
  suite('journeys', counts),
];
const failedSteps = steps.filter((well) => !well).length;
if (failedSteps > 0 && counts.failed === 0) counts.failed = failedSteps;
if (failures.length > 0) console.log('\n== failed');
for (const [at, message] of failures) {
  const lines = stripVTControlCharacters(message ?? '').split('\n');
  console.log([at, ...lines.slice(0, 12).map((line) => `    ${line.slice(0, 300)}`)].join('\n'));
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(failedSteps === 0 && counts.passed > 0 ? 0 : 1);

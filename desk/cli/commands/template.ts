import { readTemplate } from '../../../engine/nouns/readTemplate.ts';
import { slotsIn } from '../../../engine/nouns/slotsIn.ts';
import { templateFindings } from '../../../engine/studio/templateFindings.ts';
import { builtInTemplates } from '../../../templates/builtIn.ts';
import { parseJson } from '../../files/parseJson.ts';
import { counted } from '../counted.ts';
import { moveBriefing } from '../moveBriefing.ts';
import { ownTemplates } from '../ownTemplates.ts';
import { readArgs } from '../readArgs.ts';
import { readInput } from '../readInput.ts';
import { templateById } from '../templateById.ts';
import { UsageError } from '../usageError.ts';

export async function template(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: ['to', 'output', 'library'] });
  const [what, subject, ...more] = args.files;
  if (args.values.library !== undefined && what !== 'list' && what !== 'show')
    throw new UsageError('--library belongs to `template list` and `template show`.');
  if (what === 'move') return moveBriefing(args);
  const { library, ...others } = args.values;
  const [option] = Object.keys(others);
  if (option !== undefined) throw new UsageError(`--${option} belongs to \`template move\`.`);
  if (more.length > 0) throw new UsageError(`“${more[0]}” is not wanted here.`);
  switch (what) {
    case 'list':
      return list(library);
    case 'show':
      if (subject === undefined) throw new UsageError('The template’s ID is missing.');
      process.stdout.write(`${JSON.stringify(templateById(subject, library), null, 2)}\n`);
      return 0;
    case 'validate':
      if (subject === undefined) throw new UsageError('The template’s file is missing.');
      return validate(subject);
    default:
      throw new UsageError(what === undefined ? 'Say list, show, validate or move.' : `template knows no “${what}”.`);
  }
}

/** The built-in ones, then the library's own, in columns as wide as their longest word. */
function list(library: string | undefined): number {
  const { templates: own, why } = ownTemplates(library);
  const all = [...builtInTemplates, ...own];
  const width = Math.max(...all.map(({ id }) => id.length)) + 2;
  for (const { id, name, purpose } of all)
    process.stdout.write(`${id.padEnd(width)}${[name, purpose].filter((part) => part !== '').join(': ')}\n`);
  if (why !== '') process.stderr.write(`Templates of your own are not listed. ${why}\n`);
  return 0;
}

async function validate(file: string): Promise<number> {
  const { bytes } = await readInput(file);
  if (isWordFile(bytes, file)) return validateHouse(bytes, file);
  const template = readTemplate(parseJson(bytes, file));
  const { id, version, name, sections } = template;
  const findings = templateFindings(template);
  for (const { severity, sentence, hint } of findings) process.stdout.write(`${severity}: ${sentence} ${hint}\n`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    const what = counted(errors, 'error stands', 'errors stand');
    process.stderr.write(`briefwright: “${file}” cannot be used while ${what} in it.\n`);
    return 1;
  }
  process.stdout.write(
    `“${name}” (${id}, version ${version}) is sound: ${counted(sections.length, 'section')}, ${counted(slotsIn(template).length, 'slot')}.\n`,
  );
  return 0;
}

/** By its name, or by how zips and files locked by Word begin: no template of ours is either. */
function isWordFile(bytes: Uint8Array, file: string): boolean {
  const begins = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
  return /\.(?:docx|dotx|docm|dotm|doc|dot)$/i.test(file) || begins(0x50, 0x4b) || begins(0xd0, 0xcf, 0x11, 0xe0);
}

/** One line a finding; only errors make it unsound. */
async function validateHouse(bytes: Uint8Array, file: string): Promise<number> {
  const { checkHouseFile } = await import('../../docx/house/checkHouse.ts');
  const { findingLine } = await import('../../docx/house/houseFinding.ts');
  const findings = checkHouseFile(bytes);
  process.stdout.write(findings.map(findingLine).join(''));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) process.stdout.write(`“${file}” can be filled in.\n`);
  else {
    const what = counted(errors, 'error stands', 'errors stand');
    process.stderr.write(`briefwright: “${file}” cannot be filled in while ${what}.\n`);
  }
  return errors === 0 ? 0 : 1;
}

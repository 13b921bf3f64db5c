import { Refusal } from '../../engine/nouns/refusal.ts';
import { builtAs, stampWords } from '../builtAs.ts';
import { type Command, commands } from './commands.ts';
import { UsageError } from './usageError.ts';

const OVERVIEW = `briefwright: briefings whose quotations are checked and whose numbers have an origin

${commands.map(({ usage }) => usage.map((line) => `  ${line}`).join('\n')).join('\n')}

  --help after a command says more; --version prints the version
Messages go to standard error, results to standard output. Exit 0: fine; 1: a check failed or input was refused; 2: wrong usage.
`;

/** Runs one command line. Gives the exit code: 0 fine, 1 refused or failed, 2 wrong usage. */
export async function runCommand(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(OVERVIEW);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${stampWords(builtAs())}\n`);
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    tell(`There is no command “${name}”.`, `Commands: ${commands.map((one) => one.name).join(', ')}.`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${command.usage.join('\n')}\n\n${command.about}\n`);
    return 0;
  }
  return run(command, rest);
}

async function run(command: Command, args: string[]): Promise<number> {
  try {
    return await (await command.load())(args);
  } catch (error) {
    if (error instanceof UsageError) {
      tell(error.message, `Usage: ${command.usage.join('\n       ')}`);
      return 2;
    }
    if (error instanceof Refusal) {
      tell(error.message, error.hint);
      return 1;
    }
    const said = error instanceof Error ? error.message : String(error);
    tell(`Something went wrong inside Briefwright: ${said}`, '');
    if (process.env.BRIEFWRIGHT_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return 1;
  }
}

function tell(sentence: string, hint: string): void {
  process.stderr.write(`briefwright: ${[sentence, hint].filter((part) => part !== '').join(' ')}\n`);
}

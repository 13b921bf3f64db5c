import { quietOutput } from './quietOutput.ts';
import { runCommand } from './runCommand.ts';

quietOutput();
process.exitCode = await runCommand(process.argv.slice(2));

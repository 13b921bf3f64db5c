import { Refusal } from '../../../engine/nouns/refusal.ts';
import { serve } from '../../serve/serve.ts';
import { libraryFolder, placeOf } from '../libraryFolder.ts';
import { readArgs } from '../readArgs.ts';
import { UsageError } from '../usageError.ts';

const USUAL_PORT = 4312;

/** `--reason` is for `npm start`: why there is no window. */
export async function serveDesk(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: ['port', 'library', 'reason'] });
  if (args.files.length > 0) throw new UsageError(`“${args.files[0]}” is not wanted here.`);
  const folder = libraryFolder(args.values.library);
  const { url, close } = await open(portOf(args.values.port), folder, placeOf(args.values.library));
  const reason = args.values.reason === undefined ? '' : `${args.values.reason}: `;
  process.stdout.write(`${reason}Briefwright is at ${url} (Ctrl+C stops it)\n`);
  await stopped();
  await close();
  return 0;
}

/** The usual port, or any free one when it is taken; a port that was asked for is never swapped. */
async function open(port: number | null, libraryFolder: string, place: string) {
  try {
    return await serve({ port: port ?? USUAL_PORT, libraryFolder, place });
  } catch (error) {
    if (port === null && error instanceof Refusal && error.code === 'port-taken')
      return serve({ port: 0, libraryFolder, place });
    throw error;
  }
}

function portOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535) throw new UsageError(`“${given}” is no port; take 0 to 65535.`);
  return port;
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

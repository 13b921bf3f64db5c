import type { Id, IdPrefix } from '../engine/nouns/id.ts';
import { Refusal } from '../engine/nouns/refusal.ts';
import { type Ask, type Gives, type Reply, type RequestName, requests } from './bridge.ts';
import { openLibrary } from './library/openLibrary.ts';
import { openPress } from './press/openPress.ts';
import { answerAbout } from './requests/aboutDesk.ts';
import { answerBriefings } from './requests/briefings.ts';
import { answerEvidence } from './requests/evidence.ts';
import { answerHouses } from './requests/houses.ts';
import { answerMailing } from './requests/mailing.ts';
import { answerPassages } from './requests/passages.ts';
import { answerPictures } from './requests/pictures.ts';
import { answerPrinting } from './requests/printing.ts';
import { answerReturned } from './requests/returned.ts';
import type { Answers, Deliver, Room } from './requests/room.ts';
import { answerSeries } from './requests/series.ts';
import { answerSnapshots } from './requests/snapshots.ts';
import { answerSources } from './requests/sources.ts';
import { answerStudio } from './requests/studio.ts';
import { answerTemplates } from './requests/templates.ts';

export interface DeskOptions {
  libraryFolder: string;
  door: 'electron' | 'browser';
  deliver: Deliver;
  /** ISO instants, UTC. */
  clock: () => string;
  /** A fresh id: the prefix, '_' and 4 to 64 lower-case letters or digits. */
  newId: (prefix: IdPrefix) => Id;
  /** Where our own errors are written, with their stack; by default standard error. */
  log?: (line: string) => void;
}

export interface Desk {
  ask: Ask;
  close(): Promise<void>;
}

/** The desk behind both doors. @throws Refusal when the library can neither be opened nor made */
export async function openDesk({
  libraryFolder,
  door,
  deliver,
  clock,
  newId,
  log = logError,
}: DeskOptions): Promise<Desk> {
  const library = openLibrary(libraryFolder, clock);
  const press = openPress();
  const answers = answerAll({ library, press, door, deliver, clock, newId });

  const ask: Ask = async (name, payload) => {
    try {
      return { ok: true, value: await answer(answers, name, payload) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, code: error.code, sentence: error.message, hint: error.hint };
      log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fault;
    }
  };

  const close = async () => {
    await press.close();
    library.close();
  };

  return { ask, close };
}

function answerAll(room: Room): Answers<RequestName> {
  return {
    ...answerAbout(room),
    ...answerSources(room),
    ...answerPassages(room),
    ...answerEvidence(room),
    ...answerTemplates(room),
    ...answerStudio(room),
    ...answerHouses(room),
    ...answerBriefings(room),
    ...answerSeries(room),
    ...answerSnapshots(room),
    ...answerReturned(room),
    ...answerMailing(room),
    ...answerPictures(room),
    ...answerPrinting(room),
  };
}

/** Own properties only: a request named 'constructor' is no request. */
async function answer<N extends RequestName>(
  answers: Answers<RequestName>,
  name: N,
  payload: unknown,
): Promise<Gives<N>> {
  if (!Object.hasOwn(requests, name)) {
    throw new Refusal('unknown-request', 'The screen asked for something this desk does not know.');
  }
  const parsed = requests[name].takes.safeParse(payload);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue && issue.path.length > 0 ? ` at ${issue.path.map(String).join('.')}` : '';
    throw new Refusal(
      'malformed',
      `The request ${name} does not fit${where}: ${issue?.message ?? 'it cannot be read'}.`,
    );
  }
  // What was parsed by the schema of `name` is what the answer of `name` takes; TypeScript cannot follow the pair.
  const handler = answers[name] as unknown as (payload: unknown) => Gives<N> | Promise<Gives<N>>;
  return await handler(parsed.data);
}

const fault: Extract<Reply<RequestName>, { ok: false }> = {
  ok: false,
  code: 'fault',
  sentence: 'Something went wrong inside Briefwright; what was saved before is safe.',
  hint: 'Try again. If it happens again, the program’s log says what it was.',
};

function logError(line: string): void {
  process.stderr.write(`${line}\n`);
}

import type { Id, IdPrefix } from '../engine/nouns/id.ts';
import { Refusal } from '../engine/nouns/refusal.ts';
import { type Ask, type Gives, type Reply, type RequestName, requests } from './bridge.ts';
import { openGate } from './gate.ts';
import { openKeeper } from './keeping/openKeeper.ts';
import { openLibrary } from './library/openLibrary.ts';
import { openPress } from './press/openPress.ts';
import { answerAbout } from './requests/aboutDesk.ts';
import { answerBriefings } from './requests/briefings.ts';
import { answerEvidence } from './requests/evidence.ts';
import { answerExchange } from './requests/exchange.ts';
import { answerHouses } from './requests/houses.ts';
import { answerKeeping, KEEPING_ALONE } from './requests/keeping.ts';
import { answerMailing } from './requests/mailing.ts';
import { answerPassages } from './requests/passages.ts';
import { answerPictures } from './requests/pictures.ts';
import { answerPrinting } from './requests/printing.ts';
import { answerReturned } from './requests/returned.ts';
import type { Answers, ArrivedFile, Deliver, Room } from './requests/room.ts';
import { answerSeries } from './requests/series.ts';
import { answerSnapshots } from './requests/snapshots.ts';
import { answerSources } from './requests/sources.ts';
import { answerSpelling } from './requests/spelling.ts';
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
  /** Where the program remembers the folder of its library; '' (the default) where it was named for this run only. */
  place?: string;
  /** Whether backups are made by the rule. */
  backups?: boolean;
}

export interface Desk {
  ask: Ask;
  /** A file that the system handed to the program waits here until the screen asks ('desk.arrivals'). */
  arrive(file: ArrivedFile): void;
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
  place = '',
  backups = false,
}: DeskOptions): Promise<Desk> {
  const press = openPress();
  const arrived: ArrivedFile[] = [];
  const moved = { from: '' };
  const gate = openGate();
  let open = openRoom(libraryFolder);
  let lost: Refusal | null = null;

  function openRoom(folder: string) {
    const library = openLibrary(folder, clock);
    const keeper = openKeeper({ library, clock, byRule: backups });
    const room: Room = { library, keeper, press, door, deliver, clock, newId, arrived, swap, place, moved };
    return { folder, answers: answerAll(room), close: () => keeper.close().then(() => library.close()) };
  }

  /** Whatever becomes of the work, a library is open afterwards; where none can be, every request says why. */
  async function swap(work: (folder: string) => string): Promise<void> {
    let { folder } = open;
    await open.close();
    const failed = attempt(() => {
      folder = work(folder);
    });
    const shut = attempt(() => {
      open = openRoom(folder);
    });
    if (shut instanceof Refusal) lost = shut;
    if (failed ?? shut) throw failed ?? shut;
  }

  const ask: Ask = async (name, payload) => {
    try {
      const work = () => {
        if (lost) throw lost;
        return answer(open.answers, name, payload);
      };
      const alone = (KEEPING_ALONE as readonly string[]).includes(name);
      return { ok: true, value: await (alone ? gate.alone(async () => work()) : gate.pass(async () => work())) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, code: error.code, sentence: error.message, hint: error.hint };
      log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fault;
    }
  };

  const close = async () => {
    await press.close();
    await open.close();
  };

  return { ask, arrive: (file) => void arrived.push(file), close };
}

/** What the work threw, null where it went well. */
function attempt(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
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
    ...answerKeeping(room),
    ...answerExchange(room),
    ...answerSpelling(room),
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

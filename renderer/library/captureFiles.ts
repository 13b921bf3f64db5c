import { create } from 'zustand';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { openBriefingFile } from '../start/openBriefing.ts';
import { t } from '../words/t.ts';
import { isBriefing, type Picked } from './articleFiles.ts';
import { type BatchFile, change, countWords, enqueue, turn } from './batch.ts';
import { useLibrary } from './libraryStore.ts';
import { outcomeOf } from './outcomeOf.ts';

interface Batch {
  files: BatchFile[];
  running: boolean;
  /** Whether the list of files is folded away; the progress stays. */
  folded: boolean;
  /** Said aloud at the start and now and then, never for every file. */
  news: string;
}

/** The files of the last drops and what became of them; shown above the list of sources until closed. */
export const useBatch = create<Batch>(() => ({ files: [], running: false, folded: false, news: '' }));

const NEWS_EVERY = 25;
export function captureFiles(files: File[]): Promise<void> {
  return capturePicked(files.map((file) => ({ path: file.webkitRelativePath || file.name, open: async () => file })));
}

/**
 * Takes files in one after another, behind those that wait already: .briefing files first, since one of them is to be in sight, then the
 * articles. What became of each stands in one list, but for a single .briefing file, which opens or says why not.
 */
export async function capturePicked(picked: Picked[]): Promise<void> {
  const [only] = picked;
  if (only && picked.length === 1 && isBriefing(only)) {
    await openAlone(only);
    return;
  }
  const { running, files } = useBatch.getState();
  const inOrder = [...picked.filter(isBriefing), ...picked.filter((one) => !isBriefing(one))];
  useBatch.setState({ files: enqueue(running ? files : [], inOrder), ...(running ? {} : { folded: false }) });
  if (running) return;
  useScreen.getState().go('Library');
  void run();
}

async function openAlone(one: Picked): Promise<void> {
  try {
    await openBriefingFile(await one.open());
  } catch {
    sayTrouble(t('{path} cannot be read.', { path: one.path }), t('Check that it is still there.'));
  }
}

/** What has been captured stays; the file that is being read is read to its end. */
export function stopCapture(): void {
  useBatch.setState(({ files }) => ({ files: turn(files, 'waiting', 'stopped') }));
}

export function readRest(): void {
  useBatch.setState(({ files }) => ({ files: turn(files, 'stopped', 'waiting') }));
  if (!useBatch.getState().running) void run();
}

export function tryAgain(index: number): void {
  if (useBatch.getState().files[index]?.state !== 'refused') return;
  useBatch.setState(({ files }) => ({ files: change(files, index, { state: 'waiting', again: true }) }));
  if (!useBatch.getState().running) void run();
}

export function closeBatch(): void {
  if (useBatch.getState().running) useBatch.setState({ folded: true });
  else useBatch.setState({ files: [], news: '' });
}

async function run(): Promise<void> {
  const { files } = useBatch.getState();
  useBatch.setState({
    running: true,
    news: files.length > 1 ? t('Reading {count} files.', { count: files.length }) : '',
  });
  let moved = false;
  const away = useLibrary.subscribe((now, before) => {
    if (now.opened?.source.id !== before.opened?.source.id) moved = true;
  });
  const tried = new Set<number>();
  for (let index = nextWaiting(); index >= 0; index = nextWaiting()) {
    tried.add(index);
    await captureOne(index);
    if (tried.size % NEWS_EVERY === 0) await tellProgress();
  }
  away();
  useBatch.setState({ running: false, news: '' });
  await finish([...tried], moved);
}

function nextWaiting(): number {
  return useBatch.getState().files.findIndex((one) => one.state === 'waiting');
}

/** The list of articles grows while files are read. */
async function tellProgress(): Promise<void> {
  const { files } = useBatch.getState();
  useBatch.setState({
    news: t('{done} of {count} files read.', { done: files.length - files.filter(isOpen).length, count: files.length }),
  });
  await useLibrary.getState().refresh();
}

function isOpen(file: BatchFile): boolean {
  return file.state === 'waiting' || file.state === 'reading' || file.state === 'stopped';
}

async function captureOne(index: number): Promise<void> {
  const put = (part: Partial<BatchFile>) => useBatch.setState(({ files }) => ({ files: change(files, index, part) }));
  const file = useBatch.getState().files[index];
  if (!file) return;
  put({ state: 'reading' });
  const { part, stops } = await outcomeOf(file);
  if (stops) stopCapture();
  put(part);
}

async function finish(tried: number[], moved: boolean): Promise<void> {
  const { files, folded } = useBatch.getState();
  const done = tried.flatMap((index) => files[index] ?? []);
  const rest = files.filter((one) => one.state === 'stopped');
  const [only] = done;
  const trouble = done.some((one) => one.state === 'refused');
  const words =
    done.length === 1 && only && rest.length === 0 ? `${only.path}: ${only.sentence}` : countWords([...done, ...rest]);
  const away = useScreen.getState().room !== 'Library';
  useScreen.getState().say(/[.!?]$/.test(words) ? words : `${words}.`, {
    trouble,
    hint: trouble && away && files.length > 1 ? t('The list of files is in the library.') : '',
  });
  if (folded && !trouble && rest.length === 0) closeBatch();
  await useLibrary.getState().refresh();
  const last = done.findLast((one) => one.sourceId !== '')?.sourceId;
  // Whoever has gone on to something else is not called back; on a narrow screen an article would hide the list of many.
  const here =
    useScreen.getState().room === 'Library' && (files.length === 1 || matchMedia('(min-width: 900px)').matches);
  if (last && here && !moved && !useBatch.getState().running) await useLibrary.getState().openSource(last);
}

import { create } from 'zustand';
import { useScreen } from '../frame/screen.ts';
import { openBriefingFile } from '../start/openBriefing.ts';
import { ask } from '../transport.ts';
import { useLibrary } from './libraryStore.ts';

interface Outcome {
  name: string;
  sentence: string;
  fine: boolean;
}

interface Outcomes {
  list: Outcome[];
  running: boolean;
}

/** What became of each file of the last drop; shown above the list of sources until closed. */
export const useOutcomes = create<Outcomes>(() => ({ list: [], running: false }));

/** Captures articles and opens .briefing files, one after another: one bad file never stops the others. */
export async function captureFiles(files: File[]): Promise<void> {
  const packed = files.filter((file) => file.name.toLowerCase().endsWith('.briefing'));
  const articles = files.filter((file) => !packed.includes(file));
  if (articles.length > 0) await captureArticles(articles);
  for (const file of packed) await openBriefingFile(file);
}

async function captureArticles(files: File[]): Promise<void> {
  useOutcomes.setState({ list: [], running: true });
  useScreen.getState().go('Library');
  let last = '';
  for (const file of files) {
    const { outcome, sourceId } = await captureFile(file);
    last = sourceId ?? last;
    useOutcomes.setState((before) => ({ list: [...before.list, outcome] }));
  }
  useOutcomes.setState({ running: false });
  const { list } = useOutcomes.getState();
  const fine = list.filter((one) => one.fine).length;
  const [only] = list;
  useScreen
    .getState()
    .say(list.length === 1 && only ? `${only.name}: ${only.sentence}` : `${fine} of ${list.length} files captured.`, {
      trouble: fine < list.length,
    });
  await useLibrary.getState().refresh();
  if (last) await useLibrary.getState().openSource(last);
}

async function captureFile(file: File): Promise<{ outcome: Outcome; sourceId: string | null }> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reply = await ask('source.capture', { format: 'auto', bytes, fileName: file.name, url: '' });
    if (!reply.ok) {
      const sentence = [reply.sentence, reply.hint].filter((part) => part !== '').join(' ');
      return { outcome: { name: file.name, sentence, fine: false }, sourceId: null };
    }
    const found = reply.value.evidence.length;
    const sentence = reply.value.known ? 'captured before.' : `captured, ${found} pieces of evidence suggested.`;
    return { outcome: { name: file.name, sentence, fine: true }, sourceId: reply.value.source.id };
  } catch {
    // A folder, or a file that went away between drop and reading.
    return { outcome: { name: file.name, sentence: 'This file cannot be read.', fine: false }, sourceId: null };
  }
}

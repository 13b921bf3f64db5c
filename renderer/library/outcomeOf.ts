import type { Reply, RequestName } from '../../desk/bridge.ts';
import { showOpened } from '../start/openBriefing.ts';
import { ask } from '../transport.ts';
import { t } from '../words/t.ts';
import { isBriefing } from './articleFiles.ts';
import type { BatchFile } from './batch.ts';

/** Bytes; the desk's limit for an article. A film in the wrong place is not even read. */
const MOST_BYTES = 20 * 1024 * 1024;
/** Refusals that every further file would meet too. */
const STOPPING = ['unreachable', 'token', 'read-only', 'disk-full', 'io', 'damaged', 'cannot-open'];

interface Outcome {
  /** What is known of the file now. */
  part: Partial<BatchFile>;
  /** Whether the files behind it would meet the same. */
  stops: boolean;
}

/** Takes one file in and tells what became of it: an article is captured, a .briefing file opened. */
export async function outcomeOf(one: BatchFile): Promise<Outcome> {
  try {
    const file = await one.open();
    return isBriefing(one) ? await openOne(file) : await captureOne(file);
  } catch {
    return { part: { state: 'refused', sentence: t('cannot be read; check that it is still there.') }, stops: false };
  }
}

async function captureOne(file: File): Promise<Outcome> {
  if (file.size > MOST_BYTES) {
    const size = Math.ceil(file.size / 1024 / 1024);
    const most = MOST_BYTES / 1024 / 1024;
    const sentence = t('is {size} MB; an article may have {most} MB at most.', { size, most });
    return { part: { state: 'refused', sentence }, stops: false };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reply = await ask('source.capture', { format: 'auto', bytes, fileName: file.name, url: '' });
  if (!reply.ok) return refused(file, reply);
  const { source, evidence, known } = reply.value;
  const sentence = known
    ? t('known before')
    : t('{count, plural, one {# piece} other {# pieces}}', { count: evidence.length });
  return { part: { state: known ? 'known' : 'captured', sentence, sourceId: source.id }, stops: false };
}

async function openOne(file: File): Promise<Outcome> {
  const reply = await ask('briefing.import', { bytes: new Uint8Array(await file.arrayBuffer()) });
  if (!reply.ok) return refused(file, reply);
  const briefingId = reply.value.dossier.briefing.id;
  // Where the open one cannot be left unsaved, that is told; the file is in the library all the same.
  const isShown = await showOpened(reply.value, 'Briefing');
  return { part: { state: 'opened', sentence: isShown ? t('opened') : t('taken in'), briefingId }, stops: false };
}

function refused({ name }: File, { code, sentence, hint }: Extract<Reply<RequestName>, { ok: false }>): Outcome {
  const words = [sentence, hint].filter((part) => part !== '').join(' ');
  // The list has the name already.
  const own = `${t('“{quoted}”', { quoted: name })} `;
  return {
    part: { state: 'refused', sentence: words.startsWith(own) ? words.slice(own.length) : words },
    stops: STOPPING.includes(code),
  };
}

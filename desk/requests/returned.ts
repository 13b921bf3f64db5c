import { Refusal } from '../../engine/nouns/refusal.ts';
import { KeptReturn } from '../../engine/nouns/returned.ts';
import { readReturned } from '../returned/readReturned.ts';
import type { Answers, Room } from './room.ts';

const LARGEST = 20 * 1024 * 1024;

/** Files that came back: read with the limits of every Word file, kept with their briefing while somebody goes through them. */
export function answerReturned({
  library: { settings },
}: Room): Answers<'returned.read' | 'returned.open' | 'returned.keep' | 'returned.drop'> {
  return {
    'returned.read': ({ fileName, bytes }) => {
      if (bytes.length > LARGEST) {
        throw new Refusal(
          'too-large',
          `“${fileName}” is larger than ${LARGEST / 1024 / 1024} MB.`,
          'Take its pictures out and save it again.',
        );
      }
      return readReturned(bytes, fileName);
    },
    'returned.open': ({ briefingId }) => {
      const json = settings.get(`returned ${briefingId}`);
      const kept = json === '' ? null : KeptReturn.safeParse(JSON.parse(json));
      // One that an older program kept in another form can be imported again.
      return kept?.success ? kept.data : null;
    },
    'returned.keep': ({ briefingId, kept }) => {
      settings.set(`returned ${briefingId}`, JSON.stringify(kept));
      return {};
    },
    'returned.drop': ({ briefingId }) => {
      settings.remove(`returned ${briefingId}`);
      return {};
    },
  };
}

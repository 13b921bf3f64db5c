import { Refusal } from '../../../engine/nouns/refusal.ts';
import { articleName } from '../articleName.ts';

/** What one Word file may cost. Bytes and milliseconds; `entries` are those of its zip. */
export const DOCX_LIMITS = {
  entries: 20_000,
  partBytes: 64 * 1024 * 1024,
  allBytes: 200 * 1024 * 1024,
  milliseconds: 4500,
};

/** Counts what a reading has cost so far. */
export interface Budget {
  /** What sentences call the file: “a.docx”, or 'The article'. */
  readonly file: string;
  /** Bytes that the next part may have at most. */
  room: () => number;
  /** @throws Refusal 'too-complex' */
  spend: (bytes: number) => void;
  /** The refusal for a part that grows beyond `room`. */
  tooBig: () => Refusal;
  /** @throws Refusal 'too-slow' when the time is over */
  checkTime: () => void;
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

export function openBudget(fileName: string, limits = DOCX_LIMITS): Budget {
  const file = articleName(fileName);
  const end = performance.now() + limits.milliseconds;
  let left = limits.allBytes;
  const tooBig = () => {
    const whole = left < limits.partBytes;
    const most = whole ? `${megabytes(limits.allBytes)} in all` : `${megabytes(limits.partBytes)} in one part`;
    return new Refusal(
      'too-complex',
      `${file} unpacks to more than ${most}, which is the most that is read.`,
      'Copy the article’s text and paste that.',
    );
  };
  return {
    file,
    room: () => Math.min(left, limits.partBytes),
    spend: (bytes) => {
      if (bytes > left) throw tooBig();
      left -= bytes;
    },
    tooBig,
    checkTime: () => {
      if (performance.now() < end) return;
      const seconds = limits.milliseconds / 1000;
      throw new Refusal('too-slow', `${file} could not be read within ${seconds} seconds.`, 'Paste its text instead.');
    },
  };
}

import { articleName } from './articleName.ts';
import { LIMITS, type Read, type Reading } from './reading.ts';

const PASTE_INSTEAD = 'Paste its text instead.';

/** Refusals of articles that took too much, as data. */
export const refusedAs = {
  tooIntricate: (reading: Reading): Read => ({
    ok: false,
    code: 'too-complex',
    sentence: `${articleName(reading.fileName)} is built too intricately to be read.`,
    hint: PASTE_INSTEAD,
  }),
  tooSlow: (reading: Reading): Read => ({
    ok: false,
    code: 'too-slow',
    sentence: `${articleName(reading.fileName)} could not be read within ${LIMITS.milliseconds / 1000} seconds.`,
    hint: PASTE_INSTEAD,
  }),
  notStarted: (reading: Reading): Read => ({
    ok: false,
    code: 'too-slow',
    sentence: `${articleName(reading.fileName)} was not read: this machine is too busy to start within ${LIMITS.startMilliseconds / 1000} seconds.`,
    hint: 'Try it again.',
  }),
};

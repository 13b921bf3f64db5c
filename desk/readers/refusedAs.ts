import { LIMITS, type Read, type Reading } from './reading.ts';

const PASTE_INSTEAD = 'Paste its text instead.';

const named = ({ fileName }: Reading): string => (fileName === '' ? 'The article' : `“${fileName}”`);

/** Refusals of articles that took too much, as data. */
export const refusedAs = {
  tooIntricate: (reading: Reading): Read => ({
    ok: false,
    code: 'too-complex',
    sentence: `${named(reading)} is built too intricately to be read.`,
    hint: PASTE_INSTEAD,
  }),
  tooSlow: (reading: Reading): Read => ({
    ok: false,
    code: 'too-slow',
    sentence: `${named(reading)} could not be read within ${LIMITS.milliseconds / 1000} seconds.`,
    hint: PASTE_INSTEAD,
  }),
  notStarted: (reading: Reading): Read => ({
    ok: false,
    code: 'too-slow',
    sentence: `${named(reading)} was not read: this machine is too busy to start within ${LIMITS.startMilliseconds / 1000} seconds.`,
    hint: 'Try it again.',
  }),
};

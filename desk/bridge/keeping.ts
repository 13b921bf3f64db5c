import { z } from 'zod';

const Nothing = z.strictObject({});

/** One package that is part of the program, as “Licences” shows it. */
const Licence = z.strictObject({
  name: z.string(),
  version: z.string(),
  /** SPDX expression, as the package says. */
  licence: z.string(),
  text: z.string(),
  homepage: z.string(),
});
export type Licence = z.infer<typeof Licence>;

/** What keeps the library safe, movable and shared, and what the program is made of. */
export const keepingRequests = {
  /** Takes in the .briefing files that the system handed over since it was asked last; `id` '' where `trouble` says why not. */
  'desk.arrivals': {
    takes: Nothing,
    gives: z.array(z.strictObject({ name: z.string(), id: z.string(), trouble: z.string() })),
  },
  'desk.licences': { takes: Nothing, gives: z.array(Licence) },
} as const;

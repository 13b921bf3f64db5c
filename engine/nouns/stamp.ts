import { z } from 'zod';

/** When and by whom. `at` is an ISO 8601 instant in UTC; it is always handed in from outside, never read from a clock in the engine. */
export const Stamp = z.strictObject({
  at: z.iso.datetime(),
  by: z.string().max(200),
});
export type Stamp = z.infer<typeof Stamp>;

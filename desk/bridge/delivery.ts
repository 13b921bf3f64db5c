import { z } from 'zod';

const Bytes = z.instanceof(Uint8Array);

/** How an export left the desk: written to paths, handed to the browser as downloads, or the person chose Cancel. */
export const Delivery = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('written'), paths: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('downloads'),
    files: z.array(z.strictObject({ name: z.string(), mediaType: z.string(), bytes: Bytes })),
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);
export type Delivery = z.infer<typeof Delivery>;

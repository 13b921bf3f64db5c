/** What a thread that does not answer is taken to have used: more than anything. */
export const UNTOLD = Number.POSITIVE_INFINITY;

/** What a thread answers within so many milliseconds, or UNTOLD: older programs do not know the question, and a thread hears none while it clears its memory. */
export async function toldBy(milliseconds: number, ask: () => Promise<number>): Promise<number> {
  const untold = new Promise<number>((resolve) => setTimeout(resolve, milliseconds, UNTOLD).unref());
  try {
    return await Promise.race([ask(), untold]);
  } catch {
    return untold;
  }
}

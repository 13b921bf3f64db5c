import type { CDPSession, Page } from 'playwright-core';

/** Keys of one place. Milliseconds. */
export interface TypedKeys {
  /** From each key going down to the end of the frame that shows it. */
  painted: number[];
  /** What the page's main thread computed for each: its frame and what ran until the next key, whoever else wants the processors. */
  computed: number[];
}

/** A person who types fast: about 110 words a minute. */
const PAUSE = 90;
const WORDS = 'the lock at the mill was shut when the barges came up with grain and nobody had told the board of it ';

/** Types so many keys where the focus is, each after a pause, and measures in the page itself. */
export async function typeKeys(page: Page, count: number): Promise<TypedKeys> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await watchKeys(page);
  const computed: number[] = [];
  let before = await computedSoFar(session);
  for (let key = 0; key < count; key += 1) {
    await page.keyboard.press(keyOf(WORDS[key % WORDS.length] ?? 'e'));
    await page.waitForTimeout(PAUSE);
    const now = await computedSoFar(session);
    computed.push(now - before);
    before = now;
  }
  await page.waitForTimeout(300);
  await session.detach();
  const painted = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  if (painted.length !== count) throw new Error(`${count} keys were pressed, ${painted.length} were painted`);
  return { painted, computed };
}

function keyOf(letter: string): string {
  return letter === ' ' ? 'Space' : letter;
}

/** The frame is over when a message that was posted from within it arrives. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said = window as unknown as { keyTimes: number[]; keyWatch?: AbortController };
    said.keyTimes = [];
    said.keyWatch?.abort();
    said.keyWatch = new AbortController();
    let down = 0;
    const { signal } = said.keyWatch;
    addEventListener('keydown', (event) => (down = event.timeStamp), { capture: true, signal });
    addEventListener(
      'input',
      () => {
        const from = down;
        requestAnimationFrame(() => {
          const frame = new MessageChannel();
          frame.port1.onmessage = () => said.keyTimes.push(performance.now() - from);
          frame.port2.postMessage('');
        });
      },
      { capture: true, signal },
    );
  });
}

/** Milliseconds of the processor that the main thread has had. */
async function computedSoFar(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

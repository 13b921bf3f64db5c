import { describe, expect, it } from 'vitest';
import { BUNDLE_RULES, builtBundle } from '../hostile/parts/electron.ts';

const { main, preload } = builtBundle();

describe.skipIf(main === '')('the built main bundle', () => {
  it.each(BUNDLE_RULES)('%s', (_rule, holds) => {
    expect(holds(main, preload)).toBe(true);
  });
});

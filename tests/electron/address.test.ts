import { describe, expect, it } from 'vitest';
import { isOwnAddress } from '../../electron/address.ts';

describe('an own address', () => {
  it.each(['briefwright://app/', 'briefwright://app/index.html#x', 'briefwright://app'])('is %s', (address) =>
    expect(isOwnAddress(address)).toBe(true),
  );
  it.each([
    'briefwright://app.elsewhere.example/',
    'briefwright://app@elsewhere.example/',
    'briefwright://someone@app/',
    'briefwright://app:80/',
    'briefwright:app',
    'https://app/',
    'file:///app/index.html',
    'about:blank',
    '',
  ])('is not %s', (address) => expect(isOwnAddress(address)).toBe(false));
});

/** The attachment that `briefwright trace` reads. */
export const MANIFEST_NAME = 'briefwright-manifest.json';

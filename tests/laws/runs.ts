/** How often a law is tried: `usual` in the tests, more by `LAW_RUNS=2000 …` (npm run laws). */
export function runs(usual: number): number {
  const wished = Number(process.env.LAW_RUNS ?? '');
  return Number.isInteger(wished) && wished > 0 ? wished : usual;
}

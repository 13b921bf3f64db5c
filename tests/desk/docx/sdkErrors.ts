import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Its half second is spent on starting: watching itself to get faster later costs a tenth of that. */
const QUICK_START = { ...process.env, DOTNET_TieredPGO: '0' };

/** What Microsoft's Open XML SDK finds wrong with the bytes, as Microsoft 365 would take them. */
export async function sdkErrors(validator: string, bytes: Uint8Array, ending = 'docx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sdk-'));
  const file = join(folder, `x.${ending}`);
  await writeFile(file, bytes);
  const output = await new Promise<string>((resolve) => {
    execFile(validator, [file, 'Microsoft365'], { maxBuffer: 64 * 1024 * 1024, env: QUICK_START }, (_, stdout) =>
      resolve(stdout),
    );
  });
  await rm(folder, { recursive: true });
  const verdict = JSON.parse(output) as { ok: boolean; errors: { description: string; path: string; xPath: string }[] };
  if (verdict.ok !== (verdict.errors.length === 0)) throw new Error(output);
  return verdict.errors.map((error) => `${error.path} ${error.xPath}: ${error.description}`);
}

import { readFileSync } from 'node:fs';
import { setPdf } from '../../desk/pdf/setPdf.ts';
import type { Document } from '../../engine/nouns/document.ts';

// A process of its own: writes the PDF of a Document that lies in a file, or only loads what that takes; says its peak in kilobytes.
const [path] = process.argv.slice(2);
if (path !== undefined) await setPdf(JSON.parse(readFileSync(path, 'utf8')) as Document);
console.log(peak());

/** Linux gives a process what its parent had at its start as its own peak: there the kernel's own word is asked. */
function peak(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}

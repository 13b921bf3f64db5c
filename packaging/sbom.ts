import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { BuiltAs } from '../desk/builtAs.ts';
import type { Package } from './bundled.ts';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  purl?: string;
  scope?: string;
  properties?: { name: string; value: string }[];
  externalReferences?: { type: string; url: string }[];
}

interface Bom {
  serialNumber: string;
  metadata: { timestamp: string; component: Component; [other: string]: unknown };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * The bill of materials (CycloneDX 1.5) of what is shipped: npm's own for everything installed here, less what is no part of the
 * program. The same packages and the same stamp give the same bytes.
 * @throws Error that names the packages npm does not know
 */
export function sbomOf(root: string, shipped: Package[], stamp: BuiltAs): string {
  const all = JSON.parse(npmSbom(root)) as Bom;
  const keys = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const components = all.components.filter(({ name, version }) => keys.has(`${name}@${version}`)).map(plain);
  const known = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const missing = [...keys].filter((key) => !known.has(key));
  if (missing.length > 0) throw new Error(`npm names no ${missing.join(', ')} in its bill of materials`);

  const refs = new Set([...components.map((one) => one['bom-ref']), all.metadata.component['bom-ref']]);
  const { component } = all.metadata;
  const bom = {
    ...all,
    serialNumber: '',
    metadata: {
      ...all.metadata,
      timestamp: `${stamp.day || '1980-01-01'}T00:00:00.000Z`,
      component: { ...plain(component), type: 'application', name: 'briefwright', version: stamp.version },
    },
    components: unique(components),
    dependencies: all.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  };
  return `${JSON.stringify({ ...bom, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bom))}` }, null, 1)}\n`;
}

function npmSbom(root: string): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
  return execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
}

/** Whether npm installed it for development says nothing of what the bundler took in; where it was fetched from is this machine's affair. */
function plain(component: Component): Component {
  const { externalReferences = [], properties = [], ...rest } = component;
  return {
    ...rest,
    scope: 'required',
    properties: properties.filter(({ name }) => !name.endsWith(':development') && !name.endsWith(':path')),
    externalReferences: externalReferences.filter(({ type }) => type !== 'distribution'),
  };
}

function unique(components: Component[]): Component[] {
  const byRef = new Map(components.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byRef.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** A name-based number: the same content, the same serial. */
function uuidOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

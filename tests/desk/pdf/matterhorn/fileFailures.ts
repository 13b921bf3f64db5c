import type { Failure } from './failure.ts';
import type { Subject } from './subject.ts';

/** Bit 10 of the permissions: text may be taken out for accessibility (ISO 32000-1, table 22). */
const FOR_ACCESSIBILITY = 512;

/** 21 and 26: attachments are named for every reader, and encryption does not shut out those who have the text read to them. */
export function fileFailures({ file }: Subject): Failure[] {
  const failures: Failure[] = [];
  for (const { value } of Object.values(file.objects)) {
    const specification = file.dictionary(value);
    if (specification['/EF'] === undefined) continue;
    if (specification['/F'] === undefined || specification['/UF'] === undefined) {
      failures.push({ condition: '21-001', sentence: 'An attachment lacks F or UF.' });
    }
  }
  const { encrypted, parameters } = file.encryption;
  if (encrypted && (parameters.P & FOR_ACCESSIBILITY) === 0) {
    failures.push({ condition: '26-002', sentence: 'The encryption forbids to take text out for accessibility.' });
  }
  return failures;
}

import { useEffect, useMemo } from 'react';
import { quotedOf } from '../../engine/check/checkEvidence.ts';
import { quoteLock } from '../../engine/check/quoteLock.ts';
import { sayVerdict, stopsExport } from '../../engine/check/verdict.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { EvidenceFill } from '../../engine/nouns/fill.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { told } from '../words/told.ts';

/** Quote Lock's verdict on a placed quotation or excerpt, from the moment it is placed and with every key while it is reworded. */
export function QuoteVerdict({ fill, evidence }: { fill: EvidenceFill; evidence: Evidence }) {
  const source = useLibrary((library) => library.sources.get(evidence.sourceId));
  const fetchSource = useLibrary((library) => library.fetchSource);
  useEffect(() => void fetchSource(evidence.sourceId), [fetchSource, evidence.sourceId]);
  const verdict = useMemo(
    () => (source ? quoteLock(quotedOf({ evidence, fill }), [source]) : null),
    [source, evidence, fill],
  );
  if (!verdict) return null;
  return (
    <p className={`verdict ${stopsExport(verdict) ? 'is-off' : 'is-fine'}`} data-verdict={verdict.verdict}>
      {told(sayVerdict(verdict))}
    </p>
  );
}

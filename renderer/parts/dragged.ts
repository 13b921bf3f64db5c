import type { DragEvent } from 'react';

/** Our own types, so that a slot knows at once whether what hovers is anything to it. */
const EVIDENCE = 'application/x-briefwright-evidence';
const FILL = 'application/x-briefwright-fill';

export function startEvidenceDrag(event: DragEvent, evidenceId: string): void {
  event.dataTransfer.setData(EVIDENCE, evidenceId);
  event.dataTransfer.effectAllowed = 'copy';
}

export function startFillDrag(event: DragEvent, fillId: string): void {
  event.stopPropagation();
  event.dataTransfer.setData(FILL, fillId);
  event.dataTransfer.effectAllowed = 'move';
}

export function carriesOurs(event: DragEvent): boolean {
  return event.dataTransfer.types.includes(EVIDENCE) || event.dataTransfer.types.includes(FILL);
}

/** Only readable at the drop itself. */
export function droppedOurs(event: DragEvent): { evidenceId: string } | { fillId: string } | null {
  const evidenceId = event.dataTransfer.getData(EVIDENCE);
  if (evidenceId) return { evidenceId };
  const fillId = event.dataTransfer.getData(FILL);
  return fillId ? { fillId } : null;
}

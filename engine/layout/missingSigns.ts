import type { Origin } from '../nouns/document.ts';
import type { Pages } from '../nouns/page.ts';

/** Signs that no face has, gathered while a document is set. */
export class MissingSigns {
  private readonly places = new Map<string, { origin: Origin; signs: Set<string> }>();
  private origin: Origin = {};

  /** What is set from now on comes from there. */
  from(origin: Origin): void {
    this.origin = origin;
  }

  add(signs: string): void {
    const { sectionId, slotId, fillId, evidenceId } = this.origin;
    const key = JSON.stringify([sectionId, slotId, fillId, evidenceId]);
    let place = this.places.get(key);
    if (!place) {
      place = { origin: this.origin, signs: new Set() };
      this.places.set(key, place);
    }
    for (const sign of signs) place.signs.add(sign);
  }

  /** Those of a part that was set by itself. */
  take(missing: Pages['missingSigns']): void {
    for (const { origin, signs } of missing) {
      this.from(origin);
      for (const sign of signs) this.add(sign);
    }
  }

  all(): Pages['missingSigns'] {
    return [...this.places.values()].map(({ origin, signs }) => ({ origin, signs: [...signs] }));
  }
}

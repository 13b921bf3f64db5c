import type { AlikeShelf } from './alikeShelf.ts';
import type { BriefingShelf } from './briefingShelf.ts';
import type { DraftShelf } from './draftShelf.ts';
import type { EvidenceShelf } from './evidenceShelf.ts';
import type { Exchange } from './exchange/openExchange.ts';
import type { HouseShelf } from './houseShelf.ts';
import type { MediaShelf } from './mediaShelf.ts';
import type { ReferenceShelf } from './referenceShelf.ts';
import type { Offers } from './search/openOffers.ts';
import type { Search } from './search/openSearch.ts';
import type { Settings } from './settings.ts';
import type { SnapshotShelf } from './snapshotShelf.ts';
import type { SourceShelf } from './sourceShelf.ts';
import type { TemplateShelf } from './templateShelf.ts';

/** Sources, evidence, templates and briefings in one file. Every change is on disk when its call returns. */
export interface Library {
  /** The database file. */
  path: string;
  /** '' or the sentence that says why nothing can be written. */
  readOnly: string;
  /** What a person must be told about this opening: a damaged file that was kept aside. */
  notices: string[];
  sources: SourceShelf;
  evidence: EvidenceShelf;
  alike: AlikeShelf;
  templates: TemplateShelf;
  drafts: DraftShelf;
  houses: HouseShelf;
  media: MediaShelf;
  briefings: BriefingShelf;
  snapshots: SnapshotShelf;
  settings: Settings;
  search: Search;
  exchange: Exchange;
  references: ReferenceShelf;
  offers: Offers;
  /** Several changes as one: all or none. */
  together<T>(work: () => T): T;
  /** Counts up with every row that is written. */
  changes(): number;
  close(): void;
}

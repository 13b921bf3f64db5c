import { useShallow } from 'zustand/react/shallow';
import type { EvidenceUse } from '../../desk/bridge.ts';
import { titleWords } from '../series/titleWords.ts';
import { t } from '../words/t.ts';
import { goToUse, useUses } from './useUses.ts';

/** In which briefings anything of the article stands; each leads to its first place there. */
export function ArticleUses({ sourceId }: { sourceId: string }) {
  const uses = useUses((state) => (state.sourceId === sourceId ? state.uses : NONE));
  const briefings = [...new Map(uses.toReversed().map((use) => [use.briefingId, use])).values()].toReversed();
  if (briefings.length === 0) return null;
  return (
    <p className="reader-line">
      {t('Used in')} <Links uses={briefings} words={titleOf} />
    </p>
  );
}

/** Where one piece stands: briefing and slot. */
export function PieceUses({ evidenceId }: { evidenceId: string }) {
  const uses = useUses(useShallow((state) => state.uses.filter((use) => use.evidenceId === evidenceId)));
  if (uses.length === 0) return null;
  return (
    <p className="used-in">
      {t('Used in')} <Links uses={uses} words={(use) => `${titleOf(use)}, ${use.slot}`} />
    </p>
  );
}

const NONE: EvidenceUse[] = [];

function titleOf({ title, issue }: EvidenceUse): string {
  return titleWords({ title: title || t('an untitled briefing'), issue });
}

function Links({ uses, words }: { uses: EvidenceUse[]; words: (use: EvidenceUse) => string }) {
  // Several stand one under the other: the issues of a series differ at their end only.
  return uses.map((use) => (
    <span key={`${use.fillId}-${use.evidenceId}`} className={uses.length > 1 ? 'use-line' : undefined}>
      <button
        type="button"
        className="link-button"
        onClick={(event) => {
          event.stopPropagation();
          void goToUse(use);
        }}
      >
        {words(use)}
      </button>
    </span>
  ));
}

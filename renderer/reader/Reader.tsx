import { ArrowLeft, FileText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { OpenedSource } from '../../desk/bridge.ts';
import { openDamage } from '../../engine/repair/damageState.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { dayWords } from '../parts/dayWords.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { t } from '../words/t.ts';
import { ArticleText } from './ArticleText.tsx';
import { CopyDifferences } from './CopyDifferences.tsx';
import { DamageList } from './DamageList.tsx';
import { DetailsForm } from './DetailsForm.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { gradeLine } from './gradeWords.ts';
import { RemoveArticle } from './RemoveArticle.tsx';
import { SameTextLine } from './SameTextLine.tsx';
import { SidePanes } from './SidePanes.tsx';
import { obeyTriageKey } from './triageKeys.ts';
import { useTriage } from './triageStore.ts';
import { ArticleUses } from './UsedIn.tsx';
import { useArticleStart } from './useArticleStart.ts';
import { useEvidenceJump } from './useEvidenceJump.ts';
import { useAskUses } from './useUses.ts';
import { VersionLine } from './VersionLine.tsx';

/** One article: its words with what was found in them, and the list of it beside. */
export function Reader({ opened, narrow = false }: { opened: OpenedSource; narrow?: boolean }) {
  const { source, evidence } = opened;
  const [details, setDetails] = useState(false);
  const [removing, setRemoving] = useState(false);
  const pane = useTriage((triage) => triage.pane);
  useArticleStart(opened);
  useEvidenceJump(source.id);
  useAskUses(source.id);
  const about = [source.byline, source.publisher, dayWords(source.publishedOn)]
    .filter((part) => part !== '')
    .join(' · ');
  const grade = gradeLine(source.grade);
  return (
    <section aria-label={t('Reader')} className="pane reader">
      <header className="pane-head reader-head">
        {narrow ? (
          <IconButton
            icon={ArrowLeft}
            label={t('Back to the articles')}
            onClick={() => useLibrary.getState().closeSource()}
          />
        ) : null}
        <div className="reader-title">
          <h1 dir="auto">{source.title || t('Untitled article')}</h1>
          <p>
            {about || t('No publisher or date yet')}
            {grade ? ` · ${grade}` : ''}
          </p>
        </div>
        <button type="button" className="button" aria-expanded={details} onClick={() => setDetails(!details)}>
          <FileText aria-hidden size={14} /> {t('Details')}
        </button>
        <IconButton icon={Trash2} label={t('Remove article')} onClick={() => setRemoving(true)} />
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of going through the evidence count in both panes. */}
      <div className="reader-body" data-triage onKeyDown={obeyTriageKey}>
        <div className="reader-text">
          {details ? <DetailsForm key={`details-${source.id}`} source={source} /> : null}
          <VersionLine key={`version-${source.id}`} source={source} earlier={opened.earlier} />
          <ArticleUses sourceId={source.id} />
          <SameTextLine sameText={opened.sameText} earlierId={opened.earlier?.id ?? ''} />
          <CopyDifferences key={`copies-${source.id}`} id={source.id} sameText={opened.sameText} />
          <ArticleText key={`text-${source.id}`} source={source} evidence={evidence} />
        </div>
        <section aria-label={t('Evidence in this article')} className="reader-side">
          {source.damage.length > 0 ? (
            <SidePanes evidence={evidence.length} damage={openDamage(source.layer, source.damage).length} />
          ) : null}
          {pane === 'damage' && source.damage.length > 0 ? (
            <DamageList source={source} />
          ) : (
            <EvidenceList source={source} evidence={evidence} />
          )}
        </section>
      </div>
      {removing ? <RemoveArticle source={source} onClose={() => setRemoving(false)} /> : null}
    </section>
  );
}

import { ArrowLeft, FileText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { OpenedSource } from '../../desk/bridge.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { ArticleText } from './ArticleText.tsx';
import { DamageList } from './DamageList.tsx';
import { DetailsForm } from './DetailsForm.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { RemoveArticle } from './RemoveArticle.tsx';
import { useEvidenceJump } from './useEvidenceJump.ts';

/** One article: its words with what was found in them, and the list of it beside. */
export function Reader({ opened, narrow = false }: { opened: OpenedSource; narrow?: boolean }) {
  const { source, evidence } = opened;
  const [details, setDetails] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  useEvidenceJump(source.id, setCurrent);
  const about = [source.byline, source.publisher, source.publishedOn].filter((part) => part !== '').join(' · ');
  return (
    <section aria-label="Reader" className="pane reader">
      <header className="pane-head reader-head">
        {narrow ? (
          <IconButton
            icon={ArrowLeft}
            label="Back to the articles"
            onClick={() => useLibrary.setState({ opened: null })}
          />
        ) : null}
        <div className="reader-title">
          <h1>{source.title || 'Untitled article'}</h1>
          <p>{about || 'No publisher or date yet'}</p>
        </div>
        <button type="button" className="button" aria-expanded={details} onClick={() => setDetails(!details)}>
          <FileText aria-hidden size={14} /> Details
        </button>
        <IconButton icon={Trash2} label="Remove article" onClick={() => setRemoving(true)} />
      </header>
      <div className="reader-body">
        <div className="reader-text">
          {details ? <DetailsForm key={source.id} source={source} /> : null}
          <ArticleText
            key={source.id}
            source={source}
            evidence={evidence}
            current={current}
            onPick={(id) => {
              setCurrent(id);
              document.getElementById(`evidence-${id}`)?.scrollIntoView({ block: 'nearest' });
            }}
          />
        </div>
        <section aria-label="Evidence in this article" className="reader-side">
          <EvidenceList evidence={evidence} current={current} onCurrent={setCurrent} />
          <DamageList damage={source.damage} />
        </section>
      </div>
      {removing ? <RemoveArticle source={source} onClose={() => setRemoving(false)} /> : null}
    </section>
  );
}

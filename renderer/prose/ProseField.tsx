import { type ComponentType, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { Prose } from '../../engine/nouns/prose.ts';
import { ProseView } from './ProseView.tsx';

const LazyEditor = lazy(() => import('./ProseEditor.tsx').then((part) => ({ default: part.ProseEditor })));

/** Once it is there nothing has to wait for it: React shows a fallback for a third of a second, and what is typed then is lost. */
let loaded: ComponentType<ProseFieldProps> | null = null;

/** Asks for the editor ahead of time. */
export async function loadEditor(): Promise<void> {
  loaded = (await import('./ProseEditor.tsx')).ProseEditor;
}

export interface ProseFieldProps {
  label: string;
  prose: Prose;
  placeholder: string;
  /** Take the focus as soon as it is there. */
  focusNow: boolean;
  onChange: (prose: Prose) => void;
}

/** The editor where it can be seen, the plain words where it cannot: a long briefing opens as fast as a short one. */
export function ProseField(props: ProseFieldProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(props.focusNow);
  const Editor = useMemo(() => (near ? (loaded ?? LazyEditor) : null), [near]);
  useEffect(() => {
    const element = frame.current;
    if (!element || near) return;
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && setNear(true), {
      rootMargin: '600px',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [near]);
  const plain = (
    <div className="prose prose-plain">
      <ProseView prose={props.prose} />
    </div>
  );
  return (
    <div ref={frame} className="prose-field" data-timeline>
      {Editor ? (
        <Suspense fallback={plain}>
          <Editor {...props} />
        </Suspense>
      ) : (
        plain
      )}
    </div>
  );
}

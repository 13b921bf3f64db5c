import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Prose } from '../../engine/nouns/prose.ts';
import { ProseView } from './ProseView.tsx';

/** Asked for ahead of time, so that what is typed at once finds it there. */
export const loadEditor = () => import('./ProseEditor.tsx');
const ProseEditor = lazy(() => loadEditor().then((part) => ({ default: part.ProseEditor })));

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
      {near ? (
        <Suspense fallback={plain}>
          <ProseEditor {...props} />
        </Suspense>
      ) : (
        plain
      )}
    </div>
  );
}

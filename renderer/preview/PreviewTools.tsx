import { MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../parts/IconButton.tsx';

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];

interface PreviewToolsProps {
  page: number;
  pages: number;
  zoom: number | 'fit';
  busy: boolean;
  onZoom: (zoom: number | 'fit') => void;
  onGoTo: (page: number) => void;
}

export function PreviewTools({ page, pages, zoom, busy, onZoom, onGoTo }: PreviewToolsProps) {
  const now = zoom === 'fit' ? 1 : zoom;
  const larger = STEPS.find((step) => step > now) ?? now;
  const smaller = STEPS.findLast((step) => step < now) ?? now;
  return (
    <header className="pane-head preview-tools">
      <label className="page-field">
        Page{' '}
        <input
          className="input"
          type="number"
          aria-label="Page"
          min={1}
          max={Math.max(1, pages)}
          value={pages === 0 ? '' : page}
          disabled={pages === 0}
          onChange={(event) => {
            const target = event.target.valueAsNumber;
            if (target >= 1 && target <= pages) onGoTo(target);
          }}
        />{' '}
        of {pages}
      </label>
      <span className="press-note">{busy ? 'Setting…' : ''}</span>
      <IconButton icon={ZoomOut} label="Zoom out" onClick={() => onZoom(smaller)} />
      <IconButton icon={ZoomIn} label="Zoom in" onClick={() => onZoom(larger)} />
      <IconButton icon={MoveHorizontal} label="Fit width" aria-pressed={zoom === 'fit'} onClick={() => onZoom('fit')} />
    </header>
  );
}

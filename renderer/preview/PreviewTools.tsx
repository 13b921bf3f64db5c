import { MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../parts/IconButton.tsx';
import { rich } from '../words/rich.tsx';
import { t } from '../words/t.ts';

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
  const field = (
    <input
      id="preview-page"
      className="input"
      type="number"
      aria-label={t('Page')}
      min={1}
      max={Math.max(1, pages)}
      value={pages === 0 ? '' : page}
      disabled={pages === 0}
      onChange={(event) => {
        const target = event.target.valueAsNumber;
        if (target >= 1 && target <= pages) onGoTo(target);
      }}
    />
  );
  return (
    <header className="pane-head preview-tools">
      <label className="page-field" htmlFor="preview-page">
        {rich('Page {field} of {pages}', { field, pages })}
      </label>
      <span className="press-note">{busy ? t('Setting…') : ''}</span>
      <IconButton icon={ZoomOut} label={t('Zoom out')} onClick={() => onZoom(smaller)} />
      <IconButton icon={ZoomIn} label={t('Zoom in')} onClick={() => onZoom(larger)} />
      <IconButton
        icon={MoveHorizontal}
        label={t('Fit width')}
        aria-pressed={zoom === 'fit'}
        onClick={() => onZoom('fit')}
      />
    </header>
  );
}

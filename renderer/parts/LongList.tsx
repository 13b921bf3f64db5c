import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';

/** What a line of the list must carry: its place for the eye and for a screen reader. */
export interface LinePlace {
  ref: (element: HTMLElement | null) => void;
  style: CSSProperties;
  'data-index': number;
  'aria-posinset': number;
  'aria-setsize': number;
}

interface LongListProps {
  label: string;
  count: number;
  /** About how high a line is, in CSS pixels; each is measured once it is there. */
  estimate: number;
  keyOf: (index: number) => string;
  /** The line that Tab stops at: it is always there, however far one has scrolled. */
  current: number;
  onCurrent: (index: number) => void;
  onShow?: (first: number, last: number) => void;
  /** Keys besides those that walk the list. */
  onKey?: (event: KeyboardEvent, index: number) => void;
  className?: string;
  /** A line: an `li` with the place given; in it, or it itself, the element with `data-row` takes the focus. */
  line: (index: number, place: LinePlace) => ReactNode;
}

/** A list of any length, of which only what can be seen is on the page. */
export function LongList(props: LongListProps) {
  const { label, count, estimate, keyOf, current, onCurrent, onShow, onKey, className = '', line } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const goal = useRef<number | null>(null);
  const hasFocus = useRef(false);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 6,
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        return current < range.count && !shown.includes(current) ? [...shown, current].sort((a, b) => a - b) : shown;
      },
      [current],
    ),
  });
  const lines = virtual.getVirtualItems();
  const first = virtual.range?.startIndex ?? 0;
  const last = virtual.range?.endIndex ?? 0;
  useEffect(() => onShow?.(first, last), [onShow, first, last]);
  useLayoutEffect(() => {
    // The line may come onto the page only some frames after it was asked for.
    if (goal.current !== null && focusLine(scroller.current, goal.current)) goal.current = null;
    // The line that had the focus is no longer in the list: the one that took its place has it.
    if (hasFocus.current && document.activeElement === document.body) focusLine(scroller.current, current);
  });
  const walk = (event: KeyboardEvent) => {
    const next = nextLine(event, current, count);
    if (next === null) {
      onKey?.(event, current);
      return;
    }
    event.preventDefault();
    onCurrent(next);
    virtual.scrollToIndex(next);
    if (!focusLine(scroller.current, next)) goal.current = next;
  };
  return (
    <div ref={scroller} className={`pane-body long-list ${className}`}>
      <ul
        aria-label={label}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={walk}
        onFocus={() => {
          hasFocus.current = true;
        }}
        onBlur={({ target, relatedTarget }) => {
          // What is taken off the page has not been left.
          requestAnimationFrame(() => {
            if (relatedTarget !== null || target.isConnected) {
              hasFocus.current = scroller.current?.contains(document.activeElement) ?? false;
            }
          });
        }}
      >
        {lines.map(({ index, start }) =>
          line(index, {
            ref: virtual.measureElement,
            style: { transform: `translateY(${start}px)` },
            'data-index': index,
            'aria-posinset': index + 1,
            'aria-setsize': count,
          }),
        )}
      </ul>
    </div>
  );
}

const PAGE = 10;

function nextLine(event: KeyboardEvent, at: number, count: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || count === 0) return null;
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const next = steps[event.key];
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next));
}

function focusLine(scroller: HTMLElement | null, index: number): boolean {
  const line = scroller?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  const row = line?.matches('[data-row]') ? line : line?.querySelector<HTMLElement>('[data-row]');
  row?.focus({ preventScroll: true });
  return row !== null && row !== undefined;
}

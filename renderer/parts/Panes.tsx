import { type ReactNode, useState } from 'react';
import { Group, type Layout, useGroupRef } from 'react-resizable-panels';

interface PanesProps {
  /** Under which the widths are remembered on this machine. */
  name: string;
  children: ReactNode;
}

/** Panels side by side. Their lines move by mouse and arrow keys, a double click gives the first widths back; all is remembered. */
export function Panes({ name, children }: PanesProps) {
  const key = `briefwright-panes-${name}`;
  const [kept] = useState(() => keptLayout(key));
  const group = useGroupRef();
  const keep = (layout: Layout) => localStorage.setItem(key, JSON.stringify(layout));
  return (
    <Group
      orientation="horizontal"
      className="panes"
      groupRef={group}
      {...(kept ? { defaultLayout: kept } : {})}
      // A window that is made narrower squeezes the panels; that is nobody's wish.
      onLayoutChanged={(layout, { isUserInteraction }) => {
        if (isUserInteraction) keep(layout);
      }}
      // The double click is not told as a person's doing, and is answered after this.
      onDoubleClick={() => setTimeout(() => group.current && keep(group.current.getLayout()))}
    >
      {children}
    </Group>
  );
}

function keptLayout(key: string): Layout | null {
  try {
    const layout: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    const sound =
      typeof layout === 'object' &&
      layout !== null &&
      Object.values(layout).every((share) => typeof share === 'number');
    return sound ? (layout as Layout) : null;
  } catch {
    return null;
  }
}

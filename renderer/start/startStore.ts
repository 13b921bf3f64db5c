import { useEffect } from 'react';
import { create } from 'zustand';
import type { BriefingSummary, TemplateSummary } from '../../desk/bridge.ts';
import { sayTrouble } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';

interface StartState {
  briefings: BriefingSummary[] | null;
  templates: TemplateSummary[] | null;
  refresh: () => Promise<void>;
}

export const useStart = create<StartState>((set) => ({
  briefings: null,
  templates: null,
  refresh: async () => {
    const [briefings, templates] = await Promise.all([
      askOrTell(ask, sayTrouble, 'briefing.list', {}),
      askOrTell(ask, sayTrouble, 'template.list', {}),
    ]);
    if (briefings) set({ briefings });
    if (templates) set({ templates });
  },
}));

/** The templates, asked for where nobody has yet; null until they are there. */
export function useTemplates(): TemplateSummary[] | null {
  const { templates, refresh } = useStart();
  useEffect(() => {
    if (!templates) void refresh();
  }, [templates, refresh]);
  return templates;
}

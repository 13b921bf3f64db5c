import { create } from 'zustand';
import type { Takes, TemplateSummary } from '../../desk/bridge.ts';
import type { Diagnostic, Place } from '../../engine/nouns/diagnostic.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { TemplateFinding } from '../../engine/studio/templateFindings.ts';

export const ROOMS = ['Start', 'Library', 'Briefing', 'Preview', 'Checks'] as const;
/** The studio is entered from the start room, not by the switch: nobody lives in it. */
export type Room = (typeof ROOMS)[number] | 'Studio';

interface Message {
  /** Counts up, so that the same words twice are read out twice. */
  count: number;
  text: string;
  hint: string;
  trouble: boolean;
  undo: (() => void) | null;
}

type Sheet =
  | { kind: 'paste'; reference?: { id: string; url: string } }
  | { kind: 'keeping' }
  | { kind: 'about' }
  | { kind: 'shortcuts' }
  | { kind: 'margin'; note: 'todo' | 'comment'; slotId: string; fillId: string | null }
  | { kind: 'versions' }
  | { kind: 'keep-version' }
  | { kind: 'compare'; otherId?: string }
  | { kind: 'next-issue' }
  | { kind: 'take-up' }
  | { kind: 'palette'; holds: 'all' | 'briefings' }
  | { kind: 'new'; template: TemplateSummary; sourceIds: string[]; evidenceIds?: string[] }
  /** Where no briefing is open, one is opened first, or drafted from the evidence of these ids. */
  | { kind: 'place'; pieces: Evidence[]; draftFrom: string[] }
  /** The template of a draft is asked for. */
  | { kind: 'draft'; sourceIds: string[]; evidenceIds: string[] }
  /** Evidence for the active slot, or for whatever `onPick` does with it. */
  | { kind: 'pick'; title?: string; pickLabel?: string; onPick?: (evidence: Evidence) => void }
  | { kind: 'sign-off'; finding: Diagnostic }
  | { kind: 'blocked'; sentence: string; hint: string }
  | { kind: 'move'; fillId: string }
  | { kind: 'houses' }
  | { kind: 'returned' }
  | { kind: 'newer-template' }
  | { kind: 'spelling' }
  | { kind: 'new-template'; from: Takes<'studio.start'>['from']; name: string }
  | { kind: 'publish-template'; findings: TemplateFinding[] }
  | { kind: 'template-versions' };

interface Screen {
  room: Room;
  message: Message | null;
  sheet: Sheet | null;
  /** The slot that the evidence list is offering for. */
  activeSlot: string | null;
  exportOpen: boolean;
  /** Where to scroll and put the focus next; `count` tells two jumps to one place apart. */
  jump: { place: Place; count: number } | null;
  go: (room: Room) => void;
  show: (sheet: Sheet | null) => void;
  say: (text: string, more?: { hint?: string; trouble?: boolean; undo?: () => void }) => void;
  hush: () => void;
  activate: (slotId: string | null) => void;
  openExport: (open: boolean) => void;
  jumpTo: (place: Place) => void;
}

let count = 0;

/** What is on the screen besides the briefing and the library: room, sheet, message. */
export const useScreen = create<Screen>((set) => ({
  room: 'Start',
  message: null,
  sheet: null,
  activeSlot: null,
  exportOpen: false,
  jump: null,
  go: (room) => set({ room }),
  show: (sheet) => set({ sheet }),
  say: (text, more = {}) => {
    count += 1;
    set({
      message: { count, text, hint: more.hint ?? '', trouble: more.trouble ?? false, undo: more.undo ?? null },
    });
  },
  hush: () => set({ message: null }),
  activate: (activeSlot) => set({ activeSlot }),
  openExport: (exportOpen) => set({ exportOpen }),
  jumpTo: (place) => {
    count += 1;
    set({ jump: { place, count } });
  },
}));

/** A refusal's words in the message line. */
export function sayTrouble(sentence: string, hint: string): void {
  useScreen.getState().say(sentence, { hint, trouble: true });
}

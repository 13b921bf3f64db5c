import type { Section, Slot, Template, Variable } from '../nouns/template.ts';
import type { Theme } from '../nouns/theme.ts';

/** Fields to set; one that is undefined is taken away, where the form may be without it. */
type Fields<T> = { [K in keyof T]?: T[K] | undefined };

/** Every change that the studio makes to a template, as data. `index` counts within the list it names; past the end means at the end. */
export type TemplateEdit =
  | { do: 'describe'; fields: Fields<Omit<Template, 'format' | 'id' | 'version' | 'variables' | 'sections' | 'theme'>> }
  | { do: 'set-theme'; theme: Theme }
  | { do: 'add-section'; section: Section; index: number }
  | { do: 'set-section'; id: string; fields: Fields<Omit<Section, 'id' | 'slots'>> }
  | { do: 'move-section'; id: string; index: number }
  | { do: 'remove-section'; id: string }
  | { do: 'add-slot'; slot: Slot; sectionId: string; index: number }
  | { do: 'set-slot'; id: string; fields: Fields<Omit<Slot, 'id' | 'was'>> }
  /** Another identifier: briefings find their text by the old one, which it says it was. `unknown`: no version had it yet. */
  | { do: 'rename-slot'; id: string; to: string; unknown?: boolean }
  | { do: 'move-slot'; id: string; sectionId: string; index: number }
  | { do: 'remove-slot'; id: string }
  /** A second slot behind it that takes these kinds over. */
  | { do: 'split-slot'; id: string; into: { id: string; label: string }; kinds: Slot['accepts'] }
  /** What stood in the other one stands here; the other is gone. */
  | { do: 'merge-slots'; id: string; other: string }
  | { do: 'add-variable'; variable: Variable; index: number }
  | { do: 'set-variable'; id: string; fields: Fields<Omit<Variable, 'id'>> }
  | { do: 'move-variable'; id: string; index: number }
  | { do: 'remove-variable'; id: string };

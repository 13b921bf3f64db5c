/** One thing that is otherwise in another version of a template, and the sentence that says so. */
export interface TemplateChange {
  of: 'section' | 'slot' | 'variable' | 'marking' | 'look' | 'template';
  what: 'added' | 'removed' | 'renamed' | 'moved' | 'merged' | 'split' | 'changed';
  /** Of the section, slot or variable, by its newer id where there is one; '' for the template as a whole. */
  id: string;
  sentence: string;
}

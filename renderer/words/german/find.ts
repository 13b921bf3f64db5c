export const find: Record<string, string> = {
  Find: 'Suchen',
  'Match case': 'Groß- und Kleinschreibung',
  'Whole words': 'Ganze Wörter',
  Previous: 'Vorheriger',
  Next: 'Nächster',
  'Replace…': 'Ersetzen …',
  'Close find': 'Suche schließen',
  'Replace with': 'Ersetzen durch',
  Replace: 'Ersetzen',
  'Replace all': 'Alle ersetzen',
  'None in your own words': 'In Ihrem eigenen Text nicht',
  'Nowhere in the briefing': 'Nirgends im Briefing',
  '{at} of {count}': '{at} von {count}',
  '{own} · {locked} in quotations, which {locked, plural, one {stays as it is} other {stay as they are}}':
    '{own} · {locked, plural, one {# in einem Zitat, das bleibt, wie es ist} other {# in Zitaten, die bleiben, wie sie sind}}',
  '{own} · {locked} more in quotations, which {locked, plural, one {stays as it is} other {stay as they are}}':
    '{own} · {locked, plural, one {# weiterer in einem Zitat, das bleibt, wie es ist} other {# weitere in Zitaten, die bleiben, wie sie sind}}',
  '{locked, plural, one {One more in a quotation stays as it is} other {# more in quotations stay as they are}}.':
    '{locked, plural, one {Ein weiterer Treffer in einem Zitat bleibt} other {# weitere Treffer in Zitaten bleiben}} unverändert.',
  'Replaced {count, plural, one {once} other {# times}}.': '{count, plural, one {Einmal} other {#-mal}} ersetzt.',
};

export const margin: Record<string, string> = {
  'To-dos and comments': 'Aufgaben und Kommentare',
  '{kind, select, todo {Open to-do again} other {Open comment again}}':
    '{kind, select, todo {Aufgabe wieder öffnen} other {Kommentar wieder öffnen}}',
  '{kind, select, todo {Tick to-do} other {Settle comment}}':
    '{kind, select, todo {Aufgabe abhaken} other {Kommentar erledigen}}',
  '{kind, select, todo {Done} other {Settled}}: {text}': '{kind, select, todo {Abgehakt} other {Erledigt}}: {text}',
  '{kind, select, todo {to-do} other {comment}}': '{kind, select, todo {Aufgabe} other {Kommentar}}',
  '{kind, select, todo {Remove to-do} other {Remove comment}}: {text}':
    '{kind, select, todo {Aufgabe entfernen} other {Kommentar entfernen}}: {text}',
  '{kind, select, todo {Remove to-do} other {Remove comment}}':
    '{kind, select, todo {Aufgabe entfernen} other {Kommentar entfernen}}',
  done: 'erledigt',
  'Add to-do': 'Aufgabe hinzufügen',
  'Add comment': 'Kommentar hinzufügen',
  'Add a to-do': 'Aufgabe hinzufügen',
  'Add a comment': 'Kommentar hinzufügen',
  'To do': 'Aufgabe',
  Comment: 'Kommentar',
  'Never printed. It travels with a .briefing file.': 'Wird nie gedruckt, nur in der .briefing-Datei weitergegeben.',
  Add: 'Hinzufügen',
};

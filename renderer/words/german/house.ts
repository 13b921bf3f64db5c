export const house: Record<string, string> = {
  '{count, plural, one {# remark} other {# remarks}}': '{count, plural, one {# Hinweis} other {# Hinweise}}',
  'This file can be filled in.': 'Diese Datei lässt sich ausfüllen.',
  'This file cannot be filled in while {errors, plural, one {one error stands} other {# errors stand}}.':
    'Diese Datei lässt sich nicht ausfüllen, solange {errors, plural, one {ein Fehler besteht} other {# Fehler bestehen}}.',
  'House files': 'Hausvorlagen',
  'Your organisation’s own Word file as the base of the DOCX: its cover, headers and styles stay, and its placeholders ({title}, {date}, {body}…) are filled in.':
    'Die Word-Datei Ihres Hauses als Grundlage des DOCX: Deckblatt, Kopfzeilen und Formatvorlagen bleiben, die Platzhalter ({title}, {date}, {body} …) werden ausgefüllt.',
  'Kept house files': 'Gespeicherte Hausvorlagen',
  'Kept: {name}. The export menu offers it.': 'Gespeichert: {name}. Das Export-Menü bietet sie an.',
  'Choose another Word file…': 'Andere Word-Datei wählen …',
  'Choose a Word file…': 'Word-Datei wählen …',
  'House file': 'Hausvorlage',
  'Export in {name}': 'In {name} exportieren',
  'Check {name}': '{name} prüfen',
  Check: 'Prüfen',
  'Rename {name}': '{name} umbenennen',
  Rename: 'Umbenennen',
  'Remove {name}': '{name} entfernen',
  'New name of {name}': 'Neuer Name von {name}',
  'Save name': 'Namen speichern',
  'Keep it': 'Behalten',
  'Name in the export menu': 'Name im Export-Menü',
  'Keep in the library': 'In der Bibliothek behalten',
  'Mend the file in Word, save it, and choose it again.':
    'Beheben Sie das in Word, speichern Sie die Datei, und wählen Sie sie erneut.',
  '{fileName}, added {day}': '{fileName}, hinzugefügt am {day}',
  'Remove “{name}”? Files exported with it stay as they are.':
    '„{name}“ entfernen? Damit exportierte Dateien bleiben, wie sie sind.',
};

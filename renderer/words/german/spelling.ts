export const spelling: Record<string, string> = {
  Spelling: 'Rechtschreibung',
  'Mark what is spelled wrong': 'Schreibfehler markieren',
  'English // which of its spellings': 'Englisch',
  'British English': 'Britisches Englisch',
  'American English': 'Amerikanisches Englisch',
  'My words': 'Meine Wörter',
  'None yet. The menu of a marked word adds it.': 'Noch keine. Aufnehmen über das Menü eines markierten Wortes.',
  'Remove {word}': '{word} entfernen',
  'Other languages': 'Andere Sprachen',
  'A dictionary is a pair of files, .aff and .dic, such as LibreOffice and Firefox keep on this machine.':
    'Ein Wörterbuch ist ein Paar von Dateien, .aff und .dic, wie LibreOffice und Firefox sie auf diesem Rechner haben.',
  'Files of a dictionary': 'Dateien eines Wörterbuchs',
  'Add a dictionary…': 'Wörterbuch hinzufügen …',
  'Choose both files of a dictionary together: one ends in .aff, the other in .dic.':
    'Wählen Sie beide Dateien eines Wörterbuchs zusammen: Eine endet auf .aff, die andere auf .dic.',
  'The files must be named after their language, as de_DE.dic is.':
    'Die Dateien müssen nach ihrer Sprache heißen, wie de_DE.dic.',
  'Looking…': 'Wird gesucht …',
  'Nothing like it is known': 'Nichts Ähnliches bekannt',
  'Spelling of “{word}”': 'Schreibung von „{word}“',
  'Add to my words': 'In meine Wörter aufnehmen',
  '“{word}” is one of your words now.': '„{word}“ gehört jetzt zu Ihren Wörtern.',
  'No word is spelled wrong, as far as the dictionary knows.':
    'Kein Wort ist falsch geschrieben, soweit das Wörterbuch weiß.',
};

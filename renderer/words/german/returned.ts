export const returned: Record<string, string> = {
  'Import returned document': 'Rücklauf einlesen',
  'A DOCX that you exported from this briefing and that somebody edited, in Word, LibreOffice or Google Docs: with tracked changes and comments, or without. You see every edit, what it does to quotations and numbers, and take over what you want. Nothing changes by itself.':
    'Ein DOCX, das aus diesem Briefing exportiert und von jemandem bearbeitet wurde, in Word, LibreOffice oder Google Docs: mit Änderungsverfolgung und Kommentaren oder ohne. Sie sehen jede Änderung und was sie mit Zitaten und Zahlen macht, und übernehmen, was Sie wollen. Von selbst ändert sich nichts.',
  'Returned: {file}': 'Rücklauf: {file}',
  'Nothing was edited: the document says what the briefing says.':
    'Nichts wurde geändert: Das Dokument sagt, was das Briefing sagt.',
  'Go on later': 'Später weitermachen',
  'Discard what is left': 'Rest verwerfen',
  Finish: 'Abschließen',
  'Reading…': 'Wird gelesen …',
  'All {all, plural, one {# edit} other {# edits}} decided.':
    '{all, plural, one {# Änderung} other {Alle # Änderungen}} entschieden.',
  '{left} of {all, plural, one {# edit} other {# edits}} still open.':
    '{left} von {all, plural, one {# Änderung} other {# Änderungen}} noch offen.',
  'Choose the returned DOCX…': 'Zurückgekommenes DOCX wählen …',
  'Returned document': 'Zurückgekommenes Dokument',
  Reworded: 'Umformuliert',
  'Marks and spaces': 'Zeichen und Abstände',
  Looks: 'Auszeichnung',
  Added: 'Hinzugefügt',
  'Taken out // of a text': 'Entfernt',
  'Moved // in a text': 'Verschoben',
  Comments: 'Kommentare',
  'Which edits': 'Welche Änderungen',
  'All edits': 'Alle',
  'Open // an edit not decided yet': 'Offen',
  'Accept these {count}': 'Diese {count} annehmen',
  Edits: 'Änderungen',
  'None of these.': 'Keine davon.',
  refuse: 'ablehnen',
  '{before}, now {after}': '{before}, jetzt {after}',
  'This passage was changed here after the file went out: some of the difference may be your own.':
    'Diese Stelle wurde hier geändert, nachdem die Datei hinausging: Ein Teil des Unterschieds kann von Ihnen sein.',
  'Into the margin': 'An den Rand',
  'Seen // an edit that needs nothing': 'Gesehen',
  Refuse: 'Ablehnen',
  '{what} reworded': '{what} umformuliert',
  '{what}: marks or spaces': '{what}: Zeichen oder Abstände',
  '{what} looks otherwise': '{what} sieht anders aus',
  '{what} added': '{what} hinzugefügt',
  '{what} taken out': '{what} entfernt',
  '{what} moved': '{what} verschoben',
  '{what}': '{what}',
  'Taken over': 'Übernommen',
  Refused: 'Abgelehnt',
  Seen: 'Gesehen',
  'not tracked': 'nicht verfolgt',
  somebody: 'jemand',
  'Take over an edit': 'Änderung übernehmen',
  'This has no place in the briefing any more.': 'Dafür ist im Briefing kein Platz mehr.',
  '{count, plural, one {Taken over.} other {# edits taken over.}}':
    '{count, plural, one {Übernommen.} other {# Änderungen übernommen.}}',
  'Seen.': 'Gesehen.',
  'Refused: the briefing stays as it is.': 'Abgelehnt: Das Briefing bleibt, wie es ist.',
  'Open again.': 'Wieder offen.',

  Subtitle: 'Untertitel',
  Field: 'Feld',
  Attribution: 'Sprecherangabe',
  'Table cell': 'Tabellenzelle',
  Chart: 'Diagramm',
  Paragraph: 'Absatz',
  Point: 'Punkt',
  Source: 'Quelle',
  'Table row': 'Tabellenzeile',
  Footnote: 'Fußnote',
  'Running head': 'Kolumnentitel',
  Reply: 'Antwort',
  'Settled comment': 'Erledigter Kommentar',
  plain: 'ohne Auszeichnung',
  bold: 'fett',
  italic: 'kursiv',
  'bold and italic': 'fett und kursiv',
  'a heading': 'eine Überschrift',
  'a point of a list': 'ein Listenpunkt',
  'a paragraph': 'ein Absatz',
  contents: 'Inhaltsverzeichnis',
  'Marks, name and footnote around a quotation are set by the program: change its speaker in the briefing, anything else in its article.':
    'Anführungszeichen, Name und Fußnote um ein Zitat setzt das Programm: den Sprecher im Briefing ändern, alles andere in seinem Artikel.',
  'Role, outlet and date come from the evidence and its source’s card: change them there.':
    'Funktion, Medium und Datum kommen vom Beleg und der Karte seiner Quelle: dort ändern.',
  'It is printed from the fields of the briefing: change it under its details.':
    'Das wird aus den Feldern des Briefings gedruckt: bei dessen Angaben ändern.',
  'The number is printed from its card, the same everywhere: change it there, in its article.':
    'Die Zahl wird von ihrer Karte gedruckt, überall gleich: dort ändern, in ihrem Artikel.',
  'The caption is the slot’s name in the template: change the template.':
    'Die Bildunterschrift ist der Name des Platzes in der Vorlage: die Vorlage ändern.',
  'The chart is drawn from the numbers’ cards: change them there.':
    'Das Diagramm wird von den Karten der Zahlen gezeichnet: dort ändern.',
  'The headline comes from the source’s card: change it there.':
    'Die Schlagzeile kommt von der Karte der Quelle: dort ändern.',
  'It comes from the source’s card: change it there.': 'Das kommt von der Karte der Quelle: dort ändern.',
  'It is printed while the place is empty: write into the slot instead.':
    'Das wird gedruckt, solange der Platz leer ist: stattdessen in den Platz schreiben.',
  'It comes from the template: change it there.': 'Das kommt aus der Vorlage: dort ändern.',
  'How this looks is the template’s: only words in prose can be bold or italic.':
    'Wie das aussieht, sagt die Vorlage: Nur Wörter im Text können fett oder kursiv sein.',
  'It is left as a note in the margin: make the change in the briefing yourself.':
    'Das wird als Notiz an den Rand gesetzt: die Änderung im Briefing selbst vornehmen.',
  'There is no place for it in the briefing: it is left as a note in the margin.':
    'Dafür ist im Briefing kein Platz: Es wird als Notiz an den Rand gesetzt.',
  'A footnote is composed from its source’s card: change it there.':
    'Eine Fußnote entsteht aus der Karte ihrer Quelle: dort ändern.',
  'Footnotes name evidence: it is left as a note in the margin, so that you can cite its source.':
    'Fußnoten nennen Belege: Sie wird als Notiz an den Rand gesetzt, damit ihre Quelle belegt werden kann.',
  'The handling mark is the briefing’s: change it under its details.':
    'Die Kennzeichnung gehört zum Briefing: bei dessen Angaben ändern.',
  'It is printed by the house file: change it there.': 'Das druckt die Hausdatei: dort ändern.',
  'Running heads and feet come from the template and the briefing’s details: change them there.':
    'Kolumnentitel und Fußzeilen kommen aus der Vorlage und den Angaben des Briefings: dort ändern.',
};

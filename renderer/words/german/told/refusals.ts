/** Why the desk could not: refusals that the screen may have to show. */
export const refusals: Record<string, string> = {
  // A document that came back
  '“{0}” is larger than {1} MB.': '„{0}“ ist größer als {1} MB.',
  'Take its pictures out and save it again.': 'Nehmen Sie die Bilder heraus und speichern Sie die Datei noch einmal.',
  '{0} no longer says which briefing it was made from; it was recognised by its words.':
    '{0} sagt nicht mehr, aus welchem Briefing die Datei stammt; sie wurde an ihren Wörtern erkannt.',
  'Accepting unlocks it: the words are then the sentence’s own, no longer printed from the evidence. The footnote stays.':
    'Annehmen entsperrt die Stelle: Die Wörter gehören dann zum Satz und kommen nicht mehr vom Beleg. Die Fußnote bleibt.',
  'The source has “{0}”.': 'In der Quelle steht „{0}“.',

  // The desk itself
  'The screen asked for something this desk does not know.':
    'Die Oberfläche hat etwas gefragt, das dieser Programmkern nicht kennt.',
  'Something went wrong inside Briefwright; what was saved before is safe.':
    'In Briefwright ist etwas schiefgegangen; was vorher gespeichert war, ist sicher.',
  'Something went wrong inside Briefwright.': 'In Briefwright ist etwas schiefgegangen.',
  'Try again. If it happens again, the program’s log says what it was.':
    'Versuchen Sie es noch einmal. Geschieht es wieder, sagt das Protokoll des Programms, was es war.',
  'The .dic file is no list of words as Hunspell writes it: its first line is not a number.':
    'Die .dic-Datei ist keine Wortliste, wie Hunspell sie schreibt: Ihre erste Zeile ist keine Zahl.',
  'The .aff file says nothing about words as Hunspell writes it.':
    'Die .aff-Datei sagt nichts über Wörter, wie Hunspell es schreibt.',
  'Choose the .aff and the .dic file of one language, as LibreOffice and Firefox have them.':
    'Wählen Sie die .aff- und die .dic-Datei einer Sprache, wie LibreOffice und Firefox sie haben.',
  'The request is larger than 80 MB.': 'Die Anfrage ist größer als 80 MB.',
  'Capture a smaller file.': 'Erfassen Sie eine kleinere Datei.',
  'This {0} was made by a newer Briefwright ({1} {2}; this one knows up to {3}).':
    'Das stammt aus einem neueren Briefwright ({0}, {1} {2}; dieses kennt höchstens {3}).',
  'Update Briefwright, then open it again.': 'Aktualisieren Sie Briefwright, und öffnen Sie es dann wieder.',
  // Articles
  'The article': 'Der Artikel',
  'This file': 'Diese Datei',
  'This mail': 'Diese E-Mail',
  'This page': 'Diese Seite',
  '{0} is empty: there is no text to capture.': '{0} ist leer: Es gibt keinen Text zu erfassen.',
  '{0} is {1} MB; an article may have {2} MB at most.': '{0} hat {1} MB; ein Artikel darf höchstens {2} MB haben.',
  'Cut out the part you need and capture that.': 'Schneiden Sie den nötigen Teil heraus, und erfassen Sie den.',
  '{0} holds no words to capture.': '{0} enthält keine Wörter zum Erfassen.',
  '{0} holds no readable text; it looks like a picture, an archive or a program.':
    '{0} enthält keinen lesbaren Text; es sieht nach einem Bild, einem Archiv oder einem Programm aus.',
  'Save the article as text or HTML and try that.':
    'Speichern Sie den Artikel als Text oder HTML, und versuchen Sie es damit.',
  'Paste its text instead.': 'Fügen Sie stattdessen den Text ein.',
  'Copy its text and paste that.': 'Kopieren Sie den Text, und fügen Sie ihn ein.',
  'Copy the text you need and paste that.': 'Kopieren Sie den nötigen Text, und fügen Sie ihn ein.',
  'Copy the article’s text and paste that.': 'Kopieren Sie den Text des Artikels, und fügen Sie ihn ein.',
  '{0} could not be read within {1} seconds.': '{0} ließ sich in {1} Sekunden nicht lesen.',
  '{0} is built too intricately to be read.': '{0} ist zu verwickelt aufgebaut, um gelesen zu werden.',
  '{0} was not read: this machine is too busy to start within {1} seconds.':
    '{0} wurde nicht gelesen: Der Rechner ist zu beschäftigt, um in {1} Sekunden zu beginnen.',
  'Try it again.': 'Versuchen Sie es noch einmal.',
  '{0} is an old Word file or one locked with a password; neither can be read here.':
    '{0} ist eine alte oder mit Kennwort gesperrte Word-Datei; beides ist hier nicht lesbar.',
  'Open it in Word, save it as .docx without a password and capture that.':
    'Öffnen Sie sie in Word, speichern Sie sie als .docx ohne Kennwort, und erfassen Sie die.',
  '{0} is no mail that can be read.': '{0} ist keine lesbare E-Mail.',
  'This article is no longer in the library.': 'Dieser Artikel ist nicht mehr in der Bibliothek.',
  'The stored bytes of this article no longer have the hash they were captured with.':
    'Die gespeicherten Bytes dieses Artikels haben nicht mehr den Hash, mit dem sie erfasst wurden.',
  'The address of an article must begin with http:// or https://.':
    'Die Adresse eines Artikels muss mit http:// oder https:// beginnen.',
  '“{0}” cannot be removed: the briefing “{1}” prints evidence from it.':
    '„{0}“ lässt sich nicht entfernen: Das Briefing „{1}“ druckt Belege daraus.',
  'Take the evidence out of the briefing first.': 'Nehmen Sie zuerst die Belege aus dem Briefing.',
  'No earlier version of this article is in the library.':
    'Von diesem Artikel ist keine frühere Fassung in der Bibliothek.',
  // Evidence
  'This evidence belongs to another article and cannot be moved to this one.':
    'Dieser Beleg gehört zu einem anderen Artikel und lässt sich nicht hierher verschieben.',
  'This evidence is no longer in the library.': 'Dieser Beleg ist nicht mehr in der Bibliothek.',
  'This evidence cannot be removed: the briefing “{0}” prints it.':
    'Dieser Beleg lässt sich nicht entfernen: Das Briefing „{0}“ druckt ihn.',
  'Take it out of the briefing first.': 'Nehmen Sie ihn zuerst aus dem Briefing.',
  'This {0} is not word for word in “{1}” at the place it names.':
    '{0, select, quote {Dieses Zitat} stat {Diese Kennzahl} other {Dieser Auszug}} steht nicht Wort für Wort an der genannten Stelle in „{1}“.',
  'Select the words in the article again.': 'Wählen Sie die Wörter im Artikel noch einmal aus.',
  // Briefings
  'This briefing is not in the library.': 'Dieses Briefing ist nicht in der Bibliothek.',
  'The briefing “{0}” was removed.': 'Das Briefing „{0}“ wurde entfernt.',
  'Undo the removal to open it.': 'Machen Sie das Entfernen rückgängig, um es zu öffnen.',
  'A briefing of this identity is in the library already.':
    'Ein Briefing mit dieser Kennung ist schon in der Bibliothek.',
  'This briefing was removed elsewhere; your text is not saved.':
    'Dieses Briefing wurde anderswo entfernt; Ihr Text ist nicht gespeichert.',
  'Undo the removal, then save again.': 'Machen Sie das Entfernen rückgängig, und speichern Sie dann erneut.',
  'This briefing was saved elsewhere since you opened it (save {0}, yours began at {1}).':
    'Dieses Briefing wurde anderswo gespeichert, seit Sie es geöffnet haben (Stand {0}, Ihrer begann bei {1}).',
  'Keep your text as a copy, or open the saved one.':
    'Behalten Sie Ihren Text als Kopie, oder öffnen Sie den gespeicherten.',
  'This version is not in the library.': 'Diese Fassung ist nicht in der Bibliothek.',
  'There is no template “{0}”.': 'Es gibt keine Vorlage „{0}“.',
  'Choose one of the listed templates.': 'Wählen Sie eine der aufgeführten Vorlagen.',
  'There is nothing left to draft from.': 'Es ist nichts mehr da, woraus sich entwerfen ließe.',
  '“{0}” is no series: its briefings do not follow one another.':
    '„{0}“ ist keine Reihe: Ihre Briefings folgen nicht aufeinander.',
  'Choose a template that is one (Morning briefing, Situation report), or make a copy of this one that is.':
    'Wählen Sie eine Vorlage, die eine ist (Morning briefing, Situation report), oder machen Sie eine Kopie von dieser, die es ist.',
  // Files of briefings
  'This .briefing file is empty.': 'Diese .briefing-Datei ist leer.',
  'Ask the sender for it again.': 'Bitten Sie den Absender noch einmal darum.',
  'This briefing holds {0} MB; a file of it may hold {1} MB.':
    'Dieses Briefing hat {0} MB; eine Datei davon darf {1} MB haben.',
  'Replace its largest pictures by smaller ones.': 'Ersetzen Sie die größten Bilder durch kleinere.',
  'This file is no briefing: “{0}” is missing in it.': 'Diese Datei ist kein Briefing: Darin fehlt „{0}“.',
  '“{0}” is not readable: it is not JSON.': '„{0}“ ist nicht lesbar: Es ist kein JSON.',
  '“evidence.json” is not readable: it is not a list.': '„evidence.json“ ist nicht lesbar: Es ist keine Liste.',
  '“{0}” is too large: it holds {1}.': '„{0}“ ist zu groß: Es enthält {1}.',
  'more than {0} MB': 'mehr als {0} MB',
  'more entries than are read': 'mehr Einträge, als gelesen werden',
  'This file cannot be opened: {0}.': 'Diese Datei lässt sich nicht öffnen: {0}.',
  'it has {0} entries; at most {1} are read': 'sie hat {0} Einträge; gelesen werden höchstens {1}',
  'its list of entries is damaged': 'ihr Verzeichnis ist beschädigt',
  'it holds “{0}”, which does not belong in it': 'sie enthält „{0}“, das nicht hineingehört',
  'it holds “{0}” twice': 'sie enthält „{0}“ doppelt',
  'it is no zip archive, or its end is missing': 'sie ist kein ZIP-Archiv, oder ihr Ende fehlt',
  '“{0}” is encrypted': '„{0}“ ist verschlüsselt',
  '“{0}” is not where its list says': '„{0}“ ist nicht, wo ihr Verzeichnis sagt',
  '“{0}” is packed in a way that is not read here': '„{0}“ ist auf eine Weise gepackt, die hier nicht gelesen wird',
  '“{0}” is damaged': '„{0}“ ist beschädigt',
  'it holds more than is read': 'sie enthält mehr, als gelesen wird',
  'it grows beyond what is read': 'sie wächst über das hinaus, was gelesen wird',
  'it holds a name that is not readable': 'sie enthält einen unlesbaren Namen',
  'it is cut short': 'das Ende fehlt',
  'This briefing file is not what it says: {0}.': 'Diese Briefing-Datei ist nicht, was sie angibt: {0}.',
  'Do not rely on it; ask the sender for the original.':
    'Verlassen Sie sich nicht darauf; bitten Sie den Absender um das Original.',
  // Writing
  '“{0}” was not written: there is no room left in {1}.': '„{0}“ wurde nicht geschrieben: In {1} ist kein Platz mehr.',
  'Free some space or choose another folder.': 'Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.',
  '“{0}” was not written: {1} is read-only.': '„{0}“ wurde nicht geschrieben: {1} ist schreibgeschützt.',
  'Choose another folder.': 'Wählen Sie einen anderen Ordner.',
  '“{0}” was not written: you may not write in {1}.':
    '„{0}“ wurde nicht geschrieben: In {1} dürfen Sie nicht schreiben.',
  '“{0}” was not written: {1} is a folder.': '„{0}“ wurde nicht geschrieben: {1} ist ein Ordner.',
  'Choose another name.': 'Wählen Sie einen anderen Namen.',
  '“{0}” was not written: the folder {1} does not exist.':
    '„{0}“ wurde nicht geschrieben: Den Ordner {1} gibt es nicht.',
  '“{0}” was not written: its name is too long.': '„{0}“ wurde nicht geschrieben: Der Name ist zu lang.',
  'Choose a shorter name.': 'Wählen Sie einen kürzeren Namen.',
  '“{0}” was not written: the disk reported an error.':
    '„{0}“ wurde nicht geschrieben: Der Datenträger meldet einen Fehler.',
  'Check the disk or choose another folder.': 'Prüfen Sie den Datenträger, oder wählen Sie einen anderen Ordner.',
  '“{0}” was not written: another program has it open.':
    '„{0}“ wurde nicht geschrieben: Ein anderes Programm hat die Datei offen.',
  'Close it there, then try again.': 'Schließen Sie sie dort, und versuchen Sie es dann noch einmal.',
  // The library
  'Nothing can be saved: {0}': 'Es kann nichts gespeichert werden: {0}',
  'another Briefwright has this library open and is its writer.':
    'ein anderes Briefwright hat diese Bibliothek offen und schreibt in sie.',
  'the folder {0} cannot be written.': 'in den Ordner {0} kann nicht geschrieben werden.',
  'it was last opened by a newer Briefwright. Update this one to write in it.':
    'sie wurde zuletzt von einem neueren Briefwright geöffnet. Aktualisieren Sie dieses, um in sie zu schreiben.',
  'The library file {0} is no longer there: nothing was saved.':
    'Die Bibliotheksdatei {0} ist nicht mehr da: Es wurde nichts gespeichert.',
  'Bring the folder back, then save again.': 'Bringen Sie den Ordner zurück, und speichern Sie dann erneut.',
  'The library is being used by another program.': 'Die Bibliothek wird von einem anderen Programm benutzt.',
  'Close the other program, then try again.':
    'Schließen Sie das andere Programm, und versuchen Sie es dann noch einmal.',
  'The library cannot be written: its file or folder is read-only.':
    'In die Bibliothek kann nicht geschrieben werden: Datei oder Ordner ist schreibgeschützt.',
  'Allow writing to the folder.': 'Erlauben Sie das Schreiben in den Ordner.',
  'The disk reported an error while the library was read or written.':
    'Der Datenträger meldete einen Fehler beim Lesen oder Schreiben der Bibliothek.',
  'Check the disk; nothing was changed.': 'Prüfen Sie den Datenträger; es wurde nichts geändert.',
  'The library is damaged.': 'Die Bibliothek ist beschädigt.',
  'Close Briefwright and open it again: the damaged file is then kept aside.':
    'Schließen Sie Briefwright, und öffnen Sie es wieder: Die beschädigte Datei wird dann beiseitegelegt.',
  'The disk is full: the change was not saved, and the library is as it was before.':
    'Der Datenträger ist voll: Die Änderung wurde nicht gespeichert, die Bibliothek ist wie vorher.',
  'Free some space, then save again.': 'Schaffen Sie Platz, und speichern Sie dann erneut.',
  'The library file cannot be opened.': 'Die Bibliotheksdatei lässt sich nicht öffnen.',
  'Check that the folder is still there and may be read and written.':
    'Prüfen Sie, ob der Ordner noch da ist und gelesen und beschrieben werden darf.',
  'The library file is not a library.': 'Die Bibliotheksdatei ist keine Bibliothek.',
  'Close Briefwright and open it again: the file is then kept aside.':
    'Schließen Sie Briefwright, und öffnen Sie es wieder: Die Datei wird dann beiseitegelegt.',
  'The file or its folder is not there.': 'Die Datei oder ihr Ordner ist nicht da.',
  'Check the name.': 'Prüfen Sie den Namen.',
  'The folder is not there.': 'Der Ordner ist nicht da.',
  'There is a folder of that name.': 'Es gibt einen Ordner dieses Namens.',
  'You may not read or write there.': 'Dort dürfen Sie nicht lesen oder schreiben.',
  'The folder is read-only.': 'Der Ordner ist schreibgeschützt.',
  'The disk is full: nothing was changed.': 'Der Datenträger ist voll: Es wurde nichts geändert.',
  'Free some space, then try again.': 'Schaffen Sie Platz, und versuchen Sie es dann noch einmal.',
  'The disk reported an error; nothing was changed.': 'Der Datenträger meldete einen Fehler; es wurde nichts geändert.',
  'Check the disk.': 'Prüfen Sie den Datenträger.',
  'The library was damaged. It is kept as {0} in the same folder, and a new one was begun. {1}':
    'Die Bibliothek war beschädigt. Sie liegt als {0} im selben Ordner, und eine neue wurde begonnen. {1}',
  'The library that was in this folder is missing ({0}); an empty one was begun.':
    'Die Bibliothek, die in diesem Ordner war, fehlt ({0}); eine leere wurde begonnen.',
  // House files
  'There is already a house file called “{0}”.': 'Es gibt schon eine Hausvorlage namens „{0}“.',
  'Give this one another name.': 'Geben Sie dieser einen anderen Namen.',
  'This house file is no longer in the library.': 'Diese Hausvorlage ist nicht mehr in der Bibliothek.',
  'Choose another one, or add the file again.': 'Wählen Sie eine andere, oder fügen Sie die Datei erneut hinzu.',
  'This file cannot be filled in: {0}': 'Diese Datei lässt sich nicht ausfüllen: {0}',
  // Pictures
  'This picture has {0} MB; at most {1} MB are taken.': 'Dieses Bild hat {0} MB; angenommen werden höchstens {1} MB.',
  'Save it smaller: 2,000 pixels across are plenty for print.':
    'Speichern Sie es kleiner: 2.000 Pixel Breite reichen für den Druck.',
  'This picture has {0} × {1} pixels; at most {2} million are taken.':
    'Dieses Bild hat {0} × {1} Pixel; angenommen werden höchstens {2} Millionen.',
  'This picture cannot be read: {0}.': 'Dieses Bild ist nicht lesbar: {0}.',
  'Open it in another program and save it anew as PNG or JPEG.':
    'Öffnen Sie es in einem anderen Programm, und speichern Sie es neu als PNG oder JPEG.',
  'its header is missing': 'der Kopf fehlt',
  'its header is cut short': 'der Kopf ist unvollständig',
  'its header is damaged': 'der Kopf ist beschädigt',
  'it is compressed in a way that few programs know': 'es ist auf eine Weise gepackt, die wenige Programme kennen',
  'a part of it was changed or lost': 'ein Teil wurde geändert oder ging verloren',
  'it has parts that no program is bound to know': 'es hat Teile, die kein Programm kennen muss',
  'its header names pixels that there are none of': 'der Kopf nennt Pixel, die es nicht gibt',
  'its palette is missing': 'die Farbpalette fehlt',
  'its pixels are damaged': 'die Pixel sind beschädigt',
  'it is damaged inside': 'es ist im Innern beschädigt',
  'there is no picture in it': 'es enthält kein Bild',
  'it says that it has no pixels': 'es gibt an, keine Pixel zu haben',
  'This picture is an empty file.': 'Dieses Bild ist eine leere Datei.',
  'This is {0}; only PNG and JPEG are taken.': 'Das ist {0}; angenommen werden nur PNG und JPEG.',
  'a WebP picture': 'ein WebP-Bild',
  'an AVIF picture': 'ein AVIF-Bild',
  'a HEIC photo': 'ein HEIC-Foto',
  'a TIFF picture': 'ein TIFF-Bild',
  'a BMP picture': 'ein BMP-Bild',
  'a GIF': 'ein GIF',
  'a PDF': 'ein PDF',
  'an SVG drawing': 'eine SVG-Zeichnung',
  'Save it as PNG or JPEG.': 'Speichern Sie es als PNG oder JPEG.',
  'Save it as PNG.': 'Speichern Sie es als PNG.',
  'Export it as JPEG.': 'Exportieren Sie es als JPEG.',
  'Export it as PNG, twice as large as it shall be printed.':
    'Exportieren Sie sie als PNG, doppelt so groß, wie sie gedruckt werden soll.',
  'Save the frame that matters as PNG.': 'Speichern Sie das wichtige Einzelbild als PNG.',
  'Save the page or figure as PNG.': 'Speichern Sie die Seite oder Abbildung als PNG.',
  'This is no PNG and no JPEG.': 'Das ist weder PNG noch JPEG.',
  'Save the picture as PNG or JPEG.': 'Speichern Sie das Bild als PNG oder JPEG.',
  'This picture is not in the library.': 'Dieses Bild ist nicht in der Bibliothek.',
  'Put it in again.': 'Fügen Sie es wieder ein.',
  'A picture of this briefing is damaged inside: its pixels cannot be read.':
    'Ein Bild dieses Briefings ist im Innern beschädigt: Seine Pixel sind nicht lesbar.',
  'Save it anew in another program, then replace it.':
    'Speichern Sie es in einem anderen Programm neu, und ersetzen Sie es dann.',
  // The press
  'Briefwright is closing: the pages were not made.': 'Briefwright wird geschlossen: Die Seiten wurden nicht gesetzt.',
  'The pages of this briefing were not ready after {0} seconds; the attempt was stopped.':
    'Die Seiten dieses Briefings waren nach {0} Sekunden nicht fertig; der Versuch wurde abgebrochen.',
  'Split the briefing, or take out the largest part.':
    'Teilen Sie das Briefing, oder nehmen Sie den größten Teil heraus.',
  'The pages of this briefing could not be made ({0}).':
    'Die Seiten dieses Briefings konnten nicht gesetzt werden ({0}).',
  'Try again; if it happens again, take out what was added last.':
    'Versuchen Sie es noch einmal; geschieht es wieder, nehmen Sie das zuletzt Hinzugefügte heraus.',
  'No form to export was chosen.': 'Es wurde keine Exportform gewählt.',
  'Choose at least one.': 'Wählen Sie mindestens eine.',
  // Files that cannot be read, kept or taken back
  'This text has {0} paragraphs; an article may have {1} at most.':
    'Dieser Text hat {0} Absätze; ein Artikel darf höchstens {1} haben.',
  'This {0} is not readable: it is not an object.': 'Nicht lesbar ({0}): Es ist kein Objekt.',
  'This {0} is not readable: it names no {1} number.': 'Nicht lesbar ({0}): Die Angabe „{1}“ fehlt.',
  'This {0} is not readable: {1}.': 'Nicht lesbar ({0}): {1}.',
  'This {0} is not readable at {1}: {2}.': 'Nicht lesbar ({0}) bei {1}: {2}.',
  'it does not fit': 'es passt nicht',
  'The request {0} does not fit: {1}.': 'Die Anfrage {0} passt nicht: {1}.',
  'The request {0} does not fit at {1}: {2}.': 'Die Anfrage {0} passt nicht bei {1}: {2}.',
  'it cannot be read': 'es ist nicht lesbar',
  '{0} was exported from another briefing than “{1}”.': '{0} wurde aus einem anderen Briefing als „{1}“ exportiert.',
  'Open the briefing it was made from, and import it there.':
    'Öffnen Sie das Briefing, aus dem die Datei stammt, und lesen Sie sie dort ein.',
  '{0} was not exported from “{1}”: it carries no manifest of Briefwright, and its words are not the briefing’s.':
    '{0} wurde nicht aus „{1}“ exportiert: Es trägt kein Manifest von Briefwright, und der Wortlaut ist nicht der des Briefings.',
  'To use its text as a source, capture it.': 'Um den Text als Quelle zu verwenden, erfassen Sie ihn.',
  'The backup cannot be the library itself.': 'Die Sicherung kann nicht die Bibliothek selbst sein.',
  'Nothing was restored: {0}': 'Es wurde nichts wiederhergestellt: {0}',
  'Close Briefwright, then restore again.': 'Schließen Sie Briefwright, und stellen Sie dann erneut wieder her.',
  '{0} {1} is not a sound library.': '{0} {1} ist keine intakte Bibliothek.',
  'Use another backup.': 'Nehmen Sie eine andere Sicherung.',
  '{0} {1} was made by a newer Briefwright.': '{0} {1} stammt aus einem neueren Briefwright.',
  'Update Briefwright first.': 'Aktualisieren Sie zuerst Briefwright.',
  'Close it, then restore again.': 'Schließen Sie es, und stellen Sie dann erneut wieder her.',
  'The library folder {0} cannot be made.': 'Der Bibliotheksordner {0} lässt sich nicht anlegen.',
  'Choose a folder you may write to.': 'Wählen Sie einen Ordner, in den Sie schreiben dürfen.',
  'The library {0} cannot be read.': 'Die Bibliothek {0} ist nicht lesbar.',
  'Check the disk and your right to read it.': 'Prüfen Sie den Datenträger und Ihr Leserecht.',
  'There is no library to open: {0}': 'Es gibt keine Bibliothek zu öffnen: {0}',
  'This library must first be brought to the present form, but {0}':
    'Diese Bibliothek muss erst auf den heutigen Stand gebracht werden, aber {0}',
  'The library is damaged: what is stored here is not what was saved.':
    'Die Bibliothek ist beschädigt: Was hier liegt, ist nicht, was gespeichert wurde.',
  'Close Briefwright and open it again: the damaged file is then kept aside, and what is sound is brought over.':
    'Schließen Sie Briefwright, und öffnen Sie es wieder: Die beschädigte Datei wird dann beiseitegelegt und Unversehrtes übernommen.',
  '{0} has more than {1}.': '{0} hat mehr als {1}.',
  'This mail has more than {0} elements.': 'Diese E-Mail hat mehr als {0} Elemente.',
  'This mail has more than {0} entities and stray brackets.':
    'Diese E-Mail hat mehr als {0} Entitäten und lose Klammern.',
  'This page has {0}.': 'Diese Seite hat {0}.',
  'more than {0} elements': 'mehr als {0} Elemente',
  'more than {0} entities and stray brackets': 'mehr als {0} Entitäten und lose Klammern',
  'a number of more than {0} digits': 'eine Zahl von mehr als {0} Ziffern',
  'an element with more than {0} attributes': 'ein Element mit mehr als {0} Attributen',
  'elements nested more than {0} deep': 'mehr als {0} Ebenen verschachtelter Elemente',
  'This file has more than {0}, the most that a house template may have.':
    'Diese Datei hat mehr als {0}, das Höchste für eine Hausvorlage.',
  'Make its pictures smaller.': 'Verkleinern Sie die Bilder darin.',
  'This file is locked with a password, or is a Word file from before 2007.':
    'Diese Datei ist mit Kennwort gesperrt oder eine Word-Datei aus der Zeit vor 2007.',
  'This file is saved as “Strict Open XML”, which is not read here.':
    'Diese Datei ist als „Strict Open XML“ gespeichert, was hier nicht gelesen wird.',
  'This file carries macros, which are never taken over.': 'Diese Datei enthält Makros; sie werden nie übernommen.',
  'This file cannot be a house template: {0}.': 'Diese Datei kann keine Hausvorlage sein: {0}.',
  'The part “{0}” of this file is larger than {1} MB.': 'Der Teil „{0}“ dieser Datei ist größer als {1} MB.',
  'The part “{0}” of this file is broken: {1}.': 'Der Teil „{0}“ dieser Datei ist beschädigt: {1}.',
  'Open the file in Word and save it again.': 'Öffnen Sie die Datei in Word, und speichern Sie sie neu.',
  'The house template cannot be filled in: {0}': 'Die Hausvorlage lässt sich nicht ausfüllen: {0}',
  '{0} unpacks to more than {1}, which is the most that is read.':
    '{0} wird entpackt größer als {1}; mehr wird nicht gelesen.',
  'This text has tables and text boxes nested more than {0} deep.':
    'Dieser Text hat Tabellen und Textfelder, die mehr als {0} Ebenen tief verschachtelt sind.',
  '{0} holds more than {1} files, which is the most that is read.':
    '{0} enthält mehr als {1} Dateien; mehr werden nicht gelesen.',
  '{0} is damaged: {1}.': '{0} ist beschädigt: {1}.',
  'Ask the sender for it again, or paste its text.':
    'Bitten Sie den Absender noch einmal darum, oder fügen Sie den Text ein.',
  '{0} is locked with a password.': '{0} ist mit einem Kennwort gesperrt.',
  'Save it without a password and capture that.': 'Speichern Sie sie ohne Kennwort, und erfassen Sie die.',
  '{0} is {1}; of zipped files only Word’s are read.':
    '{0} ist {1}; von gepackten Dateien werden nur die von Word gelesen.',
  '{0} holds a document type declaration, which Word never writes; it is not read.':
    '{0} enthält eine Dokumenttyp-Angabe, die Word nie schreibt; das wird nicht gelesen.',
  '{0} has {1}.': '{0} hat {1}.',
  'This page asks to log in and shows no article.': 'Diese Seite verlangt eine Anmeldung und zeigt keinen Artikel.',
  'Log in, save the article’s own page and capture that.':
    'Melden Sie sich an, speichern Sie die Seite des Artikels selbst, und erfassen Sie die.',
  'This page holds links and no article.': 'Diese Seite enthält Links und keinen Artikel.',
  'Open the article that you want and capture its own page.':
    'Öffnen Sie den gewünschten Artikel, und erfassen Sie dessen Seite.',
  '{0} is locked with a password and cannot be read.': '{0} ist mit einem Kennwort gesperrt und nicht lesbar.',
  'Open it with the password, save a copy without one and capture that.':
    'Öffnen Sie sie mit dem Kennwort, speichern Sie eine Kopie ohne, und erfassen Sie die.',
  '{0} is encrypted and cannot be read.': '{0} ist verschlüsselt und nicht lesbar.',
  'Open it where its certificate is known, save a copy without protection and capture that.':
    'Öffnen Sie sie, wo ihr Zertifikat bekannt ist, speichern Sie eine Kopie ohne Schutz, und erfassen Sie die.',
  '{0} is damaged and cannot be read.': '{0} ist beschädigt und nicht lesbar.',
  'Fetch it again, or paste its text instead.': 'Holen Sie sie noch einmal, oder fügen Sie stattdessen den Text ein.',
  '{0} takes too long to read.': '{0} zu lesen dauert zu lange.',
  'Cut out the pages you need, or paste its text instead.':
    'Schneiden Sie die nötigen Seiten heraus, oder fügen Sie stattdessen den Text ein.',
  'Run text recognition (OCR) over it and capture the result.':
    'Lassen Sie eine Texterkennung (OCR) darüberlaufen, und erfassen Sie das Ergebnis.',
  '{0} unpacks to more than {1} MB of text, the most that is read.':
    '{0} wird entpackt mehr als {1} MB Text; mehr wird nicht gelesen.',
};

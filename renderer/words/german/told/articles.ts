/** What is found damaged in an article (`engine/capture/damage`), and repairs that cannot be. */
export const articles: Record<string, string> = {
  'This line looks like part of the web page, not of the article.':
    'Diese Zeile scheint zur Webseite zu gehören, nicht zum Artikel.',
  'This speaks of “{0}”, which stands nowhere before; a passage may be missing.':
    'Hier ist von „{0}“ die Rede, das vorher nirgends steht; vielleicht fehlt eine Stelle.',
  'This passage stands a second time.': 'Diese Stelle steht ein zweites Mal.',
  '“{0}”: the word stands twice.': '„{0}“: Das Wort steht doppelt.',
  '“{0}” looks like one word divided at a line end.': '„{0}“ sieht wie ein am Zeilenende getrenntes Wort aus.',
  '“{0}” is how the code of a web page writes a character.':
    '„{0}“ ist ein Zeichen, wie es der Code einer Webseite schreibt.',
  'This says that the text is a machine’s translation.': 'Hier steht, dass der Text maschinell übersetzt ist.',
  '“{0}” was left in the language it came from.': '„{0}“ ist in der Ausgangssprache geblieben.',
  '“{0}” has letters of two alphabets.': '„{0}“ mischt Buchstaben zweier Alphabete.',
  'The sentence stops on a word that leads on; text may be missing.':
    'Der Satz endet auf einem Wort, das weiterführt; vielleicht fehlt Text.',
  'The paragraph breaks off without an end mark; text may be missing.':
    'Der Absatz bricht ohne Satzzeichen ab; vielleicht fehlt Text.',
  'The paragraph begins in the middle of a sentence; its beginning may be missing.':
    'Der Absatz beginnt mitten im Satz; vielleicht fehlt der Anfang.',
  '“{0}” looks like letters read in the wrong encoding.': '„{0}“ sieht nach falsch gelesener Zeichenkodierung aus.',
  'The {0} of a picture stands in the text without its picture.':
    '{0, select, credit {Der Nachweis} other {Die Unterschrift}} eines Bildes steht ohne Bild im Text.',
  '{0} without a space: “{1}”; text may be missing between them.':
    '{0} ohne Leerzeichen: „{1}“; dazwischen fehlt vielleicht Text.',
  'A name and a verb stand': 'Ein Name und ein Verb stehen',
  'Two words stand': 'Zwei Wörter stehen',
  'Two sentences stand': 'Zwei Sätze stehen',
  'Two words of a name stand': 'Zwei Wörter eines Namens stehen',
  'The quotation that opens here never closes; where it ends was lost.':
    'Das Zitat, das hier beginnt, wird nie geschlossen; sein Ende ist verloren.',
  'The repair of “{0}” does not stand over these words of the article.':
    'Die Ausbesserung von „{0}“ liegt nicht über diesen Wörtern des Artikels.',
  'The repair of “{0}” changes nothing.': 'Die Ausbesserung von „{0}“ ändert nichts.',
  '“{0}” cannot be repaired: another repair lies over the same words.':
    '„{0}“ lässt sich nicht ausbessern: Über denselben Wörtern liegt schon eine Ausbesserung.',
  'Undo the other repair first.': 'Nehmen Sie zuerst die andere Ausbesserung zurück.',
};

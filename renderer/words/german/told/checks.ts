/** What the checks find (`engine/check`, `engine/compose`). */
export const checks: Record<string, string> = {
  // Quotations and excerpts
  'The {0} “{1}” under “{2}” cannot be printed like this. {3}':
    '{0, select, quotation {Das Zitat} other {Der Auszug}} „{1}“ unter „{2}“ kann so nicht gedruckt werden. {3}',
  'The {0} “{1}” under “{2}” is shortened or explained in brackets.':
    '{0, select, quotation {Das Zitat} other {Der Auszug}} „{1}“ unter „{2}“ ist gekürzt oder in Klammern erläutert.',
  'The {0} “{1}” under “{2}” has repaired words: the source reads “{3}”, it prints “{4}”.':
    '{0, select, quotation {Das Zitat} other {Der Auszug}} „{1}“ unter „{2}“ enthält Ausgebessertes: In der Quelle steht „{3}“, gedruckt wird „{4}“.',
  'Read it once more against the article: does it still say the same?':
    'Lesen Sie es noch einmal neben dem Artikel: Sagt es noch dasselbe?',
  'Name who says it': 'Nennen, wer es sagt',
  'Take the article’s wording': 'Wortlaut des Artikels nehmen',
  '“{0}” under “{1}” leaves out the “{2}” that stands before it in the article.':
    '„{0}“ unter „{1}“ lässt das „{2}“ weg, das im Artikel davor steht.',
  'Take the words in with it, or sign off that it still says the same.':
    'Nehmen Sie das Wort hinzu, oder zeichnen Sie ab, dass der Sinn derselbe bleibt.',
  'In “{0}” under “{1}”, “[{2}]” stands where the article has “{3}”.':
    'In „{0}“ unter „{1}“ steht „[{2}]“, wo der Artikel „{3}“ hat.',
  'Take the article’s words, or sign off that it still says the same.':
    'Nehmen Sie die Worte des Artikels, oder zeichnen Sie ab, dass der Sinn derselbe bleibt.',
  '“{0}”, who is to have said “{1}” under “{2}”, is not named in the article.':
    '„{0}“, von dem „{1}“ unter „{2}“ stammen soll, wird im Artikel nicht genannt.',
  'Name the speaker as the article does, or sign off how you know.':
    'Nennen Sie den Sprecher wie im Artikel, oder zeichnen Sie ab, woher Sie es wissen.',
  'Take the source’s wording, mark what you left out with [...], or sign it off.':
    'Übernehmen Sie den Wortlaut der Quelle, kennzeichnen Sie Ausgelassenes mit [...], oder zeichnen Sie es ab.',
  'Name who really says it, or sign it off.': 'Nennen Sie, wer es wirklich sagt, oder zeichnen Sie es ab.',
  'Take the words from the article again, or sign it off.':
    'Nehmen Sie die Wörter noch einmal aus dem Artikel, oder zeichnen Sie es ab.',
  'The number “{0}” under “{1}” does not stand in its source where it should.':
    'Die Kennzahl „{0}“ unter „{1}“ steht in ihrer Quelle nicht, wo sie stehen müsste.',
  'Take it from the article again, or sign it off.':
    'Nehmen Sie sie noch einmal aus dem Artikel, oder zeichnen Sie es ab.',
  'You wrote “{0}” under “{1}”; no source states it, and “{2}” tells the same with “{3}”.':
    'Sie schrieben „{0}“ unter „{1}“; keine Quelle sagt das, und „{2}“ sagt dasselbe mit „{3}“.',
  '“{0}” under “{1}” has no source: the paragraph cites nothing, and no article of this briefing states it.':
    '„{0}“ unter „{1}“ hat keine Quelle: Der Absatz verweist auf nichts, und kein Artikel dieses Briefings sagt es.',
  'Cite where it comes from, put the number itself into the sentence, or sign off how you know.':
    'Verweisen Sie auf die Herkunft, setzen Sie die Kennzahl selbst in den Satz, oder zeichnen Sie ab, woher Sie es wissen.',
  '“{0}” under “{1}” is not what the source has: its words “{2}” give {3}.':
    '„{0}“ unter „{1}“ ist nicht, was die Quelle hat: Ihre Worte „{2}“ ergeben {3}.',
  'Correct the number where its article is read, or sign off why it is another.':
    'Berichtigen Sie die Kennzahl beim Lesen ihres Artikels, oder zeichnen Sie ab, warum sie eine andere ist.',
  '“{0}” under “{1}” prints as it was captured; a damaged place in it was noted: {2}':
    '„{0}“ unter „{1}“ steht da, wie es erfasst wurde; eine Schadstelle darin ist vermerkt: {2}',
  '“{0}” under “{1}” touches a damaged place of its article: {2}':
    '„{0}“ unter „{1}“ berührt eine Schadstelle des Artikels: {2}',
  'Repair the place in the article, or leave the damaged words out with [...].':
    'Bessern Sie die Stelle im Artikel aus, oder lassen Sie die schadhaften Wörter mit [...] aus.',
  '“{0}” under “{1}” prints “{2}”, which is repaired in its article to read “{3}”.':
    '„{0}“ unter „{1}“ druckt „{2}“; im Artikel ist das zu „{3}“ ausgebessert.',
  'Place it anew to print the repaired words, or take the repair back.':
    'Setzen Sie den Beleg neu ein, um die ausgebesserten Wörter zu drucken, oder nehmen Sie die Ausbesserung zurück.',
  '“{0}” under “{1}” was suggested by the machine and not looked at.':
    '„{0}“ unter „{1}“ hat die Maschine vorgeschlagen, und niemand hat es angesehen.',
  'Open its article and accept it.': 'Öffnen Sie den Artikel, und übernehmen Sie den Beleg.',
  '“{0}” under “{1}” was rejected in its article and is printed all the same.':
    '„{0}“ unter „{1}“ wurde im Artikel verworfen und wird trotzdem gedruckt.',
  'Take it out of the briefing, or accept it in its article.':
    'Nehmen Sie den Beleg aus dem Briefing, oder übernehmen Sie ihn im Artikel.',
  // Quote Lock’s verdicts
  'Word for word in the source.': 'Wort für Wort in der Quelle.',
  'In the source, but for quotation marks, dashes or spaces.':
    'In der Quelle, bis auf Anführungszeichen, Striche oder Leerzeichen.',
  'In the source, with what was left out or put in marked by brackets.':
    'In der Quelle; Ausgelassenes und Eingefügtes steht in Klammern.',
  'In the source as you repaired it: “{0}” is read as “{1}”.':
    'In der Quelle, wie Sie sie ausgebessert haben: „{0}“ wird als „{1}“ gelesen.',
  'These words stand in another source than the one named.':
    'Diese Wörter stehen in einer anderen Quelle als der genannten.',
  'The source has “{0}” say this, not “{1}”.': 'In der Quelle sagt das „{0}“, nicht „{1}“.',
  'These words are not in the source.': 'Diese Wörter stehen nicht in der Quelle.',
  'The words are the source’s, but the punctuation is not.':
    'Die Wörter sind die der Quelle, die Zeichensetzung nicht.',
  'The source has “{0}” here, which is left out unmarked.':
    'In der Quelle steht hier „{0}“; es ist ohne Kennzeichnung ausgelassen.',
  '“{0}” is not in the source.': '„{0}“ steht nicht in der Quelle.',
  'It says “{0}” where the source has “{1}”.': 'Hier steht „{0}“, in der Quelle „{1}“.',
  // What the analyst typed
  'You wrote under “{0}” that {1} says “{2}”. The source has “{3}” say this.':
    'Unter „{0}“ haben Sie geschrieben, {1} sage „{2}“. In der Quelle sagt es „{3}“.',
  'The quotation “{0}” that you wrote under “{1}” leaves out the “{2}” that stands before it in the article.':
    'Das Zitat „{0}“, das Sie unter „{1}“ geschrieben haben, lässt das „{2}“ weg, das im Artikel davor steht.',
  'In the quotation “{0}” that you wrote under “{1}”, “[{2}]” stands where the article has “{3}”.':
    'Im Zitat „{0}“, das Sie unter „{1}“ geschrieben haben, steht „[{2}]“, wo der Artikel „{3}“ hat.',
  'Cite it': 'Anführen',
  '“{0}” with a note to “{1}”': '„{0}“ mit einer Fußnote zu „{1}“',
  'The quotation “{0}” under “{1}” has no footnote.': 'Das Zitat „{0}“ unter „{1}“ hat keine Fußnote.',
  'It stands in “{0}”: cite the evidence after it.': 'Es steht in „{0}“: Führen Sie dahinter den Beleg an.',
  'It is in none of the sources of this briefing.': 'Es steht in keiner Quelle dieses Briefings.',
  'The quotation “{0}” that you wrote under “{1}” does not hold. {2}':
    'Das Zitat „{0}“, das Sie unter „{1}“ geschrieben haben, stimmt nicht. {2}',
  'Place it from its article, take the quotation marks away if nobody said it like this, or sign it off.':
    'Setzen Sie es aus dem Artikel ein, nehmen Sie die Anführungszeichen weg, wenn es niemand so gesagt hat, oder zeichnen Sie es ab.',
  'Under “{0}” “{1}” still waits to be filled in.': 'Unter „{0}“ ist „{1}“ noch auszufüllen.',
  'Write what belongs there, or take it out.': 'Schreiben Sie, was dorthin gehört, oder nehmen Sie es heraus.',
  'Under “{0}” a word stands twice: “{1}”.': 'Unter „{0}“ steht ein Wort doppelt: „{1}“.',
  'Take one of them out.': 'Nehmen Sie eines davon heraus.',
  // Marking
  'no mark': 'keine Kennzeichnung',
  'The handling mark is {0}, and the briefing uses {1}.': 'Die Kennzeichnung ist {0}, das Briefing verwendet aber {1}.',
  'Raise the mark, take the evidence out, or sign off why it may be lower.':
    'Heben Sie die Kennzeichnung an, nehmen Sie den Beleg heraus, oder zeichnen Sie ab, warum sie niedriger sein darf.',
  '“{0}” is marked {1}, the briefing {2}: nobody but you knows which is higher.':
    '„{0}“ ist mit {1} gekennzeichnet, das Briefing mit {2}: Welche höher ist, wissen nur Sie.',
  'Mark the briefing so that both are kept, or sign it off.':
    'Kennzeichnen Sie das Briefing so, dass beide gewahrt sind, oder zeichnen Sie es ab.',
  'The handling mark is {0}; the template asks for at least {1}.':
    'Die Kennzeichnung ist {0}; die Vorlage verlangt mindestens {1}.',
  'Raise the mark, or sign off why it may be lower.':
    'Heben Sie die Kennzeichnung an, oder zeichnen Sie ab, warum sie niedriger sein darf.',
  // Articles
  '“{0}”, used under “{1}”, is dated {2}, after the briefing’s own date.':
    '„{0}“, verwendet unter „{1}“, trägt das Datum {2}: nach dem Datum des Briefings.',
  'Correct the date of the briefing, or that of the article.':
    'Berichtigen Sie das Datum des Briefings oder das des Artikels.',
  '“{0}” reads like a machine translation, which is not printed until somebody has confirmed it.':
    '„{0}“ liest sich wie eine maschinelle Übersetzung; gedruckt wird das erst, wenn es jemand bestätigt hat.',
  '“{0}” seems to say that it was written with AI, which is not printed until somebody has confirmed it.':
    '„{0}“ scheint anzugeben, dass KI beteiligt war; gedruckt wird das erst, wenn es jemand bestätigt hat.',
  'Open the details of the article and confirm them or clear them.':
    'Öffnen Sie die Angaben zum Artikel, und bestätigen oder löschen Sie sie.',
  'Of the article “{0}” the {1} were inferred, not stated.': 'Beim Artikel „{0}“ sind vermutet, nicht angegeben: {1}.',
  'Of the article “{0}” the {1} was inferred, not stated.': 'Beim Artikel „{0}“ ist vermutet, nicht angegeben: {1}.',
  'Look at it once in the article’s details and save.':
    'Sehen Sie in den Angaben zum Artikel einmal nach, und speichern Sie.',
  title: 'Titel',
  author: 'Verfasser',
  publisher: 'Herausgeber',
  date: 'Datum',
  address: 'Adresse',
  language: 'Sprache',
  // Readers who listen
  'The language of “{0}” is not known, so what is quoted under “{1}” is read out in the wrong one.':
    'Die Sprache von „{0}“ ist nicht bekannt; was unter „{1}“ zitiert ist, wird daher in der falschen vorgelesen.',
  'Say it in the details of the article.': 'Nennen Sie sie in den Angaben zum Artikel.',
  'Under “{0}” a passage in {1} script stands in your own text, where it is read out in the paper’s language: “{2}”.':
    'Unter „{0}“ steht in Ihrem eigenen Text eine Stelle in anderer Schrift ({1}), die in der Sprache des Papiers vorgelesen wird: „{2}“.',
  'Chinese or Japanese': 'Chinesisch oder Japanisch',
  'Place it from its article: evidence carries its language.':
    'Setzen Sie sie aus dem Artikel ein: Belege tragen ihre Sprache.',
  'The alternative text “{0}” does not say what the picture shows.':
    'Der Alternativtext „{0}“ sagt nicht, was das Bild zeigt.',
  'The alternative text “{0}” only says the caption again.':
    'Der Alternativtext „{0}“ wiederholt nur die Bildunterschrift.',
  'Say in a sentence what somebody who does not see it should know.':
    'Sagen Sie in einem Satz, was jemand wissen sollte, der es nicht sieht.',
  'The alternative text “{0}” has {1} signs; nobody can pause in it.':
    'Der Alternativtext „{0}“ hat {1} Zeichen; darin kann niemand innehalten.',
  'Keep it below {0} and say the rest in the text.': 'Bleiben Sie unter {0}, und sagen Sie den Rest im Text.',
  'The theme sets “{0}” in {1}, {2} to 1 against the page: too pale for many readers.':
    'Das Aussehen setzt „{0}“ in {1}, {2} zu 1 gegen die Seite: für viele zu blass.',
  'Take a darker colour in the template’s theme; {0} to 1 is the least (WCAG 1.4.3).':
    'Nehmen Sie im Aussehen der Vorlage eine dunklere Farbe; mindestens {0} zu 1 (WCAG 1.4.3).',
  'Under “{0}” stands a heading without words.': 'Unter „{0}“ steht eine Überschrift ohne Wörter.',
  'Readers who listen are told of it all the same: take it out.':
    'Wer zuhört, hört trotzdem von ihr: Nehmen Sie sie heraus.',
  'Take it out': 'Herausnehmen',
  'an empty heading': 'eine leere Überschrift',
  'Under “{0}” the heading “{1}” is of the second level, and none of the first stands above it.':
    'Unter „{0}“ ist die Überschrift „{1}“ von zweiter Ebene, und darüber steht keine der ersten.',
  'Make it a heading of the first level; readers find their way by the order of headings.':
    'Machen Sie sie zu einer Überschrift erster Ebene; an der Ordnung der Überschriften findet man sich zurecht.',
  'Make it a heading of the first level': 'Zur Überschrift erster Ebene machen',
  'The table “{0}” under “{1}” has {2} without a head.': 'Die Tabelle „{0}“ unter „{1}“ hat {2} ohne Kopf.',
  'A table under “{0}” has {1} without a head.': 'Eine Tabelle unter „{0}“ hat {1} ohne Kopf.',
  'a column': 'eine Spalte',
  '{0} columns': '{0} Spalten',
  'Say in the first row what each column holds: readers who listen hear it before every cell.':
    'Nennen Sie in der ersten Zeile, was jede Spalte enthält: Wer zuhört, hört es vor jeder Zelle.',
  'A table under “{0}” has no caption.': 'Eine Tabelle unter „{0}“ hat keine Überschrift.',
  'Say in one line what it shows.': 'Sagen Sie in einer Zeile, was sie zeigt.',
  'Under “{0}” the line “{1}” looks like a heading and is none.':
    'Unter „{0}“ sieht die Zeile „{1}“ wie eine Überschrift aus und ist keine.',
  'Make it a heading: it then stands in contents and bookmarks, too.':
    'Machen Sie sie zur Überschrift: Dann steht sie auch in Inhaltsverzeichnis und Lesezeichen.',
  'Make it a heading': 'Zur Überschrift machen',
  'Under “{0}” the link “{1}” does not say where it leads.': 'Unter „{0}“ sagt der Link „{1}“ nicht, wohin er führt.',
  'Let the linked words name what is to be found there.':
    'Lassen Sie die verlinkten Wörter nennen, was dort zu finden ist.',
  // Likelihood and confidence
  'Under “{0}” one sentence gives both a likelihood and a confidence: “{1}”.':
    'Unter „{0}“ nennt ein Satz Wahrscheinlichkeit und Zuversicht zugleich: „{1}“.',
  'Say how likely it is in one sentence and how confident you are in the next ({0}).':
    'Sagen Sie in einem Satz, wie wahrscheinlich es ist, und im nächsten, wie sicher Sie sind ({0}).',
  'Under “{0}”, “{1}” stands beside {2}; in {3} it means {4}.':
    'Unter „{0}“ steht „{1}“ neben {2}; nach {3} bedeutet es {4}.',
  'Take the term that the number has, or the number that the term has.':
    'Nehmen Sie den Begriff, der zur Zahl gehört, oder die Zahl, die zum Begriff gehört.',
  'Under “{0}” a probability of {1} is given, for which {2} has no term: “{3}”.':
    'Unter „{0}“ ist eine Wahrscheinlichkeit von {1} genannt, für die {2} keinen Begriff hat: „{3}“.',
  'Its bands are {0}; what lies between or beyond them is left out on purpose.':
    'Die Stufen sind {0}; was dazwischen oder darüber hinaus liegt, fehlt mit Absicht.',
  'Under “{0}”, “{1}” says no likelihood: “{2}”.': 'Unter „{0}“ sagt „{1}“ keine Wahrscheinlichkeit aus: „{2}“.',
  'Where it is a judgement, take a term of the scale.': 'Ist es eine Bewertung, nehmen Sie einen Begriff der Skala.',
  'Under “{0}”, “{1}” is no term of {2}: “{3}”.': 'Unter „{0}“ ist „{1}“ kein Begriff von {2}: „{3}“.',
  'Its terms are {0}.': 'Die Begriffe sind {0}.',
  'The judgement “{0}” under “{1}” does not say how likely it is.':
    'Die Bewertung „{0}“ unter „{1}“ sagt nicht, wie wahrscheinlich sie ist.',
  'If it is a judgement and no fact, take a term of {0}.':
    'Ist es eine Bewertung und keine Tatsache, nehmen Sie einen Begriff von {0}.',
  'Under “{0}”, “{1}” is of the other row of {2} than the paper’s other terms: “{3}”.':
    'Unter „{0}“ ist „{1}“ aus der anderen Reihe von {2} als die übrigen Begriffe des Papiers: „{3}“.',
  'Keep to one row: “{0}” means the same.': 'Bleiben Sie bei einer Reihe: „{0}“ bedeutet dasselbe.',
  // Numbers
  'The numbers under “{0}” add up to {1}; “{2}” among them says {3}.':
    'Die Kennzahlen unter „{0}“ ergeben zusammen {1}; „{2}“ darunter sagt {3}.',
  'Say what is missing, or sign it off if the parts are not meant to make the whole.':
    'Sagen Sie, was fehlt, oder zeichnen Sie es ab, wenn die Teile nicht das Ganze ergeben sollen.',
  'The shares under “{0}” add up to {1} %.': 'Die Anteile unter „{0}“ ergeben zusammen {1} %.',
  'If these are shares of one whole, one of them is not right, or one is missing.':
    'Sind es Anteile eines Ganzen, stimmt einer nicht, oder einer fehlt.',
  'Evidence under “{0}” has “{1}” ({2}), but another copy of the same report has “{3}” ({4}).':
    'Ein Beleg unter „{0}“ hat „{1}“ ({2}), eine andere Kopie desselben Berichts hat „{3}“ ({4}).',
  'The quotation “{0}” under “{1}” is of “{2}” ({3}), but of “{4}” in another copy of the same report ({5}).':
    'Das Zitat „{0}“ unter „{1}“ ist von „{2}“ ({3}), in einer anderen Kopie desselben Berichts aber von „{4}“ ({5}).',
  'Find out which copy is right, say in the text that they differ, or sign it off.':
    'Finden Sie heraus, welche Kopie stimmt, sagen Sie im Text, dass sie abweichen, oder zeichnen Sie es ab.',
  '“{0}” has two values for the same time: {1} and {2}.': '„{0}“ hat zwei Werte für dieselbe Zeit: {1} und {2}.',
  'Print the one you trust, say in the text that the sources differ, or sign it off.':
    'Drucken Sie den, dem Sie trauen, sagen Sie im Text, dass die Quellen abweichen, oder zeichnen Sie es ab.',
  '“{0}” under “{1}” is as of {2}, {3} before the briefing’s date.':
    '„{0}“ unter „{1}“ hat den Stand {2}, {3} vor dem Datum des Briefings.',
  'Look for a newer number, or say in the text that there is none.':
    'Suchen Sie eine neuere Zahl, oder sagen Sie im Text, dass es keine gibt.',
  '{0} days': '{0} Tage',
  '{0} months': '{0} Monate',
  '{0} years': '{0} Jahre',
  '{0} of {1} under “{2}” adds up to {3} %.': '{0} ({1}) unter „{2}“ ergibt zusammen {3} %.',
  '{0} of {1} under “{2}” adds up to {3}; its row “{4}” says {5}.':
    '{0} ({1}) unter „{2}“ ergibt zusammen {3}; die Zeile „{4}“ sagt {5}.',
  'The column “{0}”': 'Die Spalte „{0}“',
  'A column': 'Eine Spalte',
  'the table “{0}”': 'Tabelle „{0}“',
  'a table': 'eine Tabelle',
  'Add it up again, or sign it off if the parts are not meant to make the whole.':
    'Rechnen Sie nach, oder zeichnen Sie es ab, wenn die Teile nicht das Ganze ergeben sollen.',
  'You wrote “{0}” under “{1}”; “{2}”, which you cite, has “{3}”: {4}.':
    'Unter „{1}“ schreiben Sie „{0}“; in „{2}“, das Sie anführen, steht „{3}“: {4}.',
  'Correct it, or sign it off if it is another number.':
    'Berichtigen Sie es, oder zeichnen Sie es ab, wenn es eine andere Zahl ist.',
  'You wrote “{0}” under “{1}”; what you cite says “{2}”: “{3}”.':
    'Unter „{1}“ schreiben Sie „{0}“; was Sie anführen, sagt „{2}“: „{3}“.',
  'Correct the day, or sign it off if it is another one.':
    'Berichtigen Sie den Tag, oder zeichnen Sie es ab, wenn es ein anderer ist.',
  'You wrote “{0}” under “{1}” as if it held now; of {2} there is {3} for “{4}” in this very briefing.':
    'Unter „{1}“ schreiben Sie „{0}“, als gelte es jetzt; vom {2} steht in diesem Briefing {3} für „{4}“.',
  'Take the newer number, or say of what day the older one is.':
    'Nehmen Sie die neuere Zahl, oder sagen Sie, von welchem Tag die ältere ist.',
  'You wrote “{0}” under “{1}”; {2} has {3}: {4}.': 'Unter „{1}“ haben Sie „{0}“ geschrieben; {2}: {3} – {4}.',
  'You wrote “{0}” under “{1}”; {2} has {3} for “{4}”: {5}.':
    'Unter „{1}“ haben Sie „{0}“ geschrieben; {2}: {3} für „{4}“ – {5}.',
  'the evidence': 'der Beleg',
  'the digits are the same, the size is not': 'die Ziffern sind gleich, die Größe nicht',
  'the number is the same, the unit is not': 'die Zahl ist gleich, die Einheit nicht',
  'two digits have changed places': 'zwei Ziffern sind vertauscht',
  'the two are close but not the same': 'beide liegen nahe beieinander, sind aber nicht gleich',
  'Put the number itself into the sentence, correct it, or sign it off if it is another number.':
    'Setzen Sie die Kennzahl selbst in den Satz, berichtigen Sie sie, oder zeichnen Sie es ab, wenn es eine andere Zahl ist.',
  // What judgements rest on
  'The judgement “{0}” under “{1}” names nothing that it rests on.':
    'Die Bewertung „{0}“ unter „{1}“ nennt nichts, worauf sie beruht.',
  'Cite the evidence, or refer to the section that argues it.':
    'Führen Sie den Beleg an, oder verweisen Sie auf den Abschnitt, der sie begründet.',
  'Under “{0}” a sentence reports something and names no source: “{1}”.':
    'Unter „{0}“ berichtet ein Satz etwas und nennt keine Quelle: „{1}“.',
  'Cite the evidence behind it, or say that it is your own view.':
    'Führen Sie dahinter den Beleg an, oder sagen Sie, dass es Ihre eigene Sicht ist.',
  'The judgement “{0}” under “{1}” rests on {2}.': 'Die Bewertung „{0}“ unter „{1}“ beruht auf {2}.',
  'The judgement “{0}” under “{1}” rests on {2}, and is held with high confidence.':
    'Die Bewertung „{0}“ unter „{1}“ beruht auf {2} und wird mit hoher Zuversicht vertreten.',
  'Cite a second source that does not repeat the first, or say in the text that it stands alone.':
    'Führen Sie eine zweite Quelle an, die die erste nicht wiederholt, oder sagen Sie im Text, dass sie allein steht.',
  'one source alone ({0})': 'einer einzigen Quelle ({0})',
  '{0} articles that count as one source ({1})': '{0} Artikeln, die als eine Quelle zählen ({1})',
  '“{0}” speaks of {1}; the briefing uses {2}.': '„{0}“ spricht von {1}; das Briefing verwendet {2}.',
  'Write it anew from the sources, or correct the number.':
    'Schreiben Sie es aus den Quellen neu, oder berichtigen Sie die Zahl.',
  // The form
  'The briefing has no title.': 'Das Briefing hat keinen Titel.',
  'Give it one at the top of the briefing.': 'Geben Sie ihm oben im Briefing einen.',
  '“{0}” is not filled in.': '„{0}“ ist nicht ausgefüllt.',
  'The template asks for it at the top of the briefing.': 'Die Vorlage verlangt es oben im Briefing.',
  'Nothing stands under “{0}”.': 'Unter „{0}“ steht nichts.',
  '“{0}” has {1} of at least {2}.': '„{0}“ hat {1} von mindestens {2}.',
  '“{0}” has {1}; the template asks for no more than {2}.': '„{0}“ hat {1}; die Vorlage verlangt höchstens {2}.',
  'Take some out, or move them to another place.':
    'Nehmen Sie welche heraus, oder verschieben Sie sie an einen anderen Platz.',
  '“{0}” has {1} words; the template asks for no more than {2}.':
    '„{0}“ hat {1} Wörter; die Vorlage verlangt höchstens {2}.',
  'Shorten it.': 'Kürzen Sie es.',
  'To do under “{0}”: {1}': 'Aufgabe unter „{0}“: {1}',
  'Comment under “{0}”: {1}': 'Kommentar unter „{0}“: {1}',
  'Written by {0}; never printed.': 'Geschrieben von {0}; wird nie gedruckt.',
  'Never printed.': 'Wird nie gedruckt.',
  '“{0}” is left out because of what “{1}” says; {2} in it.': '„{0}“ fällt weg, weil „{1}“ so lautet; darin: {2}.',
  'one entry stands': 'ein Eintrag',
  '{0} entries stand': '{0} Einträge',
  'Change “{0}” at the top of the briefing to print it.': 'Ändern Sie „{0}“ oben im Briefing, um ihn zu drucken.',
  'Something placed under “{0}” is not printed: the template has no such place.':
    'Etwas, das unter „{0}“ eingesetzt ist, wird nicht gedruckt: Die Vorlage hat diesen Platz nicht.',
  'Move it to another place or remove it.': 'Verschieben Sie es an einen anderen Platz, oder entfernen Sie es.',
  'A piece of evidence that the briefing prints is not in the library.':
    'Ein Beleg, den das Briefing druckt, ist nicht in der Bibliothek.',
  'Remove it, or capture its article again.': 'Entfernen Sie ihn, oder erfassen Sie den Artikel erneut.',
  'The quotation “{0}” names no speaker.': 'Das Zitat „{0}“ nennt keinen Sprecher.',
  'Open it in its article and say who speaks.': 'Öffnen Sie es im Artikel, und sagen Sie, wer spricht.',
  'The number “{0}” has no period and no date.': 'Die Kennzahl „{0}“ hat keinen Zeitraum und kein Datum.',
  'Its article is undated, too: say what day or period it speaks of.':
    'Auch der Artikel ist undatiert: Sagen Sie, von welchem Tag oder Zeitraum er spricht.',
  'Its article is of {0}: say what day or period the number speaks of.':
    'Der Artikel ist vom {0}: Sagen Sie, von welchem Tag oder Zeitraum die Zahl spricht.',
  // Charts, pictures, references
  '“{0}” is not in the chart “{1}”: {2}.': '„{0}“ ist nicht im Diagramm „{1}“: {2}.',
  'a rank is no quantity': 'ein Rang ist keine Menge',
  'levels and changes cannot stand on one scale': 'Stände und Veränderungen passen nicht auf eine Skala',
  'nothing else here has its unit': 'nichts anderes hier hat diese Einheit',
  'the chart counts {0}': 'das Diagramm zählt {0}',
  'without a unit': 'ohne Einheit',
  'the chart runs over time and the number has no date':
    'das Diagramm zeigt einen Verlauf, und die Kennzahl hat kein Datum',
  'the chart has a number for the same thing and time already':
    'das Diagramm hat für dieselbe Sache und Zeit schon eine Kennzahl',
  'the chart is full': 'das Diagramm ist voll',
  'Give the number its date in its article; until then it stands in a table below.':
    'Geben Sie der Kennzahl im Artikel ihr Datum; bis dahin steht sie darunter in einer Tabelle.',
  'It stands in a table below; move it to another place if it should not.':
    'Sie steht darunter in einer Tabelle; verschieben Sie sie, wenn sie das nicht soll.',
  'The picture {0} is not in the library: only its words are printed.':
    'Das Bild {0} ist nicht in der Bibliothek: Nur sein Text wird gedruckt.',
  'Put it in again, or remove it.': 'Fügen Sie es wieder ein, oder entfernen Sie es.',
  'The picture {0} has no text for readers who do not see it.':
    'Das Bild {0} hat keinen Text für alle, die es nicht sehen.',
  'Say in its alternative text what it shows, or mark it as decoration.':
    'Sagen Sie im Alternativtext, was es zeigt, oder kennzeichnen Sie es als Schmuck.',
  'The picture {0} does not say whose it is.': 'Das Bild {0} sagt nicht, von wem es ist.',
  'Name the photographer or agency, or your own desk.': 'Nennen Sie Fotograf, Agentur oder das eigene Referat.',
  'The picture {0} has {1} × {2} pixels: it prints at {3} dots per inch and looks coarse.':
    'Das Bild {0} hat {1} × {2} Pixel: Es wird mit {3} Punkten je Zoll gedruckt und wirkt grob.',
  'Replace it by a larger one; {0} dots per inch are the least for print.':
    'Ersetzen Sie es durch ein größeres; für den Druck sind {0} Punkte je Zoll das Mindeste.',
  'without a caption': 'ohne Unterschrift',
  '“{0}”': '„{0}“',
  'A cross-reference leads to a {0} that is not printed.':
    'Ein Querverweis führt zu {0, select, figure {einer Abbildung, die} other {einem Abschnitt, der}} nicht gedruckt wird.',
  'Fill what it names, or take the reference out.': 'Füllen Sie, was er nennt, oder nehmen Sie den Verweis heraus.',
  // Pages
  'The PDF’s fonts have no sign for: {0}. They print as empty boxes.':
    'Die Schriften des PDF haben kein Zeichen für: {0}. Sie werden als leere Kästchen gedruckt.',
  'Write these words in other letters, or hand out the DOCX.':
    'Schreiben Sie diese Wörter in anderen Buchstaben, oder geben Sie das DOCX aus.',
  'The PDF has {0}; “{1}” wishes for {2}: {3}.': 'Das PDF hat {0}; „{1}“ wünscht {2}: {3}.',
  'Shorten the text, or take out what the reader can do without.':
    'Kürzen Sie den Text, oder nehmen Sie heraus, was entbehrlich ist.',
  'footnotes go beyond': 'Fußnoten gehen darüber hinaus',
  '{0} of text go beyond': '{0} Text gehen darüber hinaus',
  '{0} of text goes beyond': '{0} Text geht darüber hinaus',
  '{0} lines': '{0} Zeilen',
  '1 line': '1 Zeile',
  '{0} pages': '{0} Seiten',
  '1 page': '1 Seite',
  // Old sign-offs, and what stands at the desk’s own door
  'Nothing was exported: {0}': 'Es wurde nichts exportiert: {0}',
  'Nothing was exported: {0} (and {1} more)': 'Es wurde nichts exportiert: {0} (und {1} weitere)',
  'Mend what the checks list, or sign it off.': 'Beheben Sie, was die Prüfung nennt, oder zeichnen Sie es ab.',
};

import { expect, it } from 'vitest';
import { quotesOf } from './drafted.ts';

/** Ways in which papers of other languages tell who speaks: language, text, and the speakers of its quotations in order. */
const WAYS: [string, string, string[]][] = [
  [
    'de',
    'Oberbürgermeisterin Karin Döllinger (SPD) zeigte sich enttäuscht. „Wir haben alles versucht“, sagte sie am Montag im Rathaus. „Mehr war nicht drin.“',
    ['Karin Döllinger', 'Karin Döllinger'],
  ],
  [
    'de',
    '„Das ist ein schwarzer Tag für die Stadt“, sagte der Fraktionschef der Grünen, Jens Ottmar. Die Verwaltung wies die Kritik zurück. „Die Zahlen stimmen“, betonte ein Sprecher.',
    ['Jens Ottmar', 'ein Sprecher'],
  ],
  ['de', 'Nach Angaben der Polizei war der Fahrer „völlig übermüdet und nicht ansprechbar“.', ['Polizei']],
  [
    'de',
    'Der Ökonom Martin Keller vom Institut für Weltwirtschaft warnt vor „einer Spirale nach unten“. Keller: „So etwas haben wir seit 2009 nicht gesehen.“',
    ['Martin Keller', 'Martin Keller'],
  ],
  [
    'de',
    '„Ich habe geschrien, so laut ich konnte“, erinnert sich Beate Lohmann, 54, Krankenschwester aus Bremen. Ihr Mann Uwe nickt. „Die ganze Straße hat es gehört“, sagt er.',
    ['Beate Lohmann', 'Uwe'],
  ],
  ['de', 'Seibold schrieb in seinem Bericht, die Pfeiler seien „in einem erbärmlichen Zustand“.', ['Seibold']],
  [
    'de',
    '»Wer jetzt schweigt, macht sich mitschuldig«, heißt es in dem Aufruf. Unterzeichnet hat ihn auch die Autorin Jana Wittek. »Es geht um alles«, sagt Wittek.',
    ['dem Aufruf', 'Jana Wittek'],
  ],
  ['de', '„Wir brauchen“, so Holm, „endlich Klarheit.“', ['Holm', 'Holm']],
  ['de', '„Das Verfahren ist eingestellt“, teilte die Staatsanwaltschaft Kassel mit.', ['Staatsanwaltschaft Kassel']],
  [
    'de',
    'CDU-Generalsekretär Lars Behrendt nannte den Vorschlag „eine Mogelpackung zulasten der Steuerzahler“.',
    ['Lars Behrendt'],
  ],
  ['de', 'Behrendt sagte der „Rheinischen Post“: „Das wird nicht funktionieren.“', ['Behrendt']],
  [
    'fr',
    '« Nous n’avons plus le choix », a déclaré lundi la maire de Verdane, Hélène Roussel. « Il faut fermer l’école », a-t-elle ajouté.',
    ['Hélène Roussel', 'Hélène Roussel'],
  ],
  ['fr', 'Selon le préfet, « la situation est sous contrôle depuis mardi soir ».', ['le préfet']],
  ['fr', 'Le ministre de l’Intérieur, Paul Castagne, a dénoncé « un acte d’une lâcheté inouïe ».', ['Paul Castagne']],
  [
    'fr',
    '« Je ne regrette rien, confie Brigitte Salles, 61 ans. On a bien vécu. »',
    ['Brigitte Salles', 'Brigitte Salles'],
  ],
  ['fr', 'Dans un communiqué, l’entreprise assure qu’elle « coopère pleinement avec la justice ».', ['l’entreprise']],
  ['fr', '“On verra bien”, sourit l’entraîneur, Didier Lomme.', ['Didier Lomme']],
  [
    'fr',
    'Le procureur de la République a précisé que le suspect « n’était pas connu des services de police ».',
    ['le procureur de la République'],
  ],
  [
    'fr',
    '« Tout va bien », répond le patron. « Tout va mal », corrige son associée, Nadia Ferrand.',
    ['le patron', 'Nadia Ferrand'],
  ],
  [
    'es',
    '«No vamos a rendirnos», dijo este martes la alcaldesa de Puerto Lago, Marta Ibáñez. «Quedan dos meses», añadió.',
    ['Marta Ibáñez', 'Marta Ibáñez'],
  ],
  ['es', 'El ministro de Hacienda, Raúl Castaño, calificó la medida de "injusta y precipitada".', ['Raúl Castaño']],
  ['es', '"Es una barbaridad lo que han hecho", lamenta Pilar Soto, vecina del barrio desde 1982.', ['Pilar Soto']],
  ['es', 'Según el informe, el puente presentaba "daños estructurales graves".', ['el informe']],
  ['es', '"Nos mintieron", asegura Soto, que perdió su casa. "Y siguen mintiendo", agrega.', ['Soto', 'Soto']],
  [
    'es',
    '—No hay dinero —explicó el concejal Tomás Rey—. "No hay nada", insistió Rey ante los periodistas.',
    ['Tomás Rey'],
  ],
  ['es', 'La fiscal sostuvo que el acusado actuó "con plena conciencia de lo que hacía".', ['la fiscal']],
  ['es', 'En palabras de Ibáñez, "la ciudad no aguanta más".', ['Ibáñez']],
  [
    'ru',
    '«Мы сделали всё, что могли», — сказал мэр города Павел Ершов. «Больше денег нет», — добавил он.',
    ['Павел Ершов', 'Павел Ершов'],
  ],
  ['ru', 'Министр Олег Седов заявил, что завод «будет закрыт до конца года».', ['Олег Седов']],
  ['ru', '«Нам никто не помог», — рассказала жительница посёлка Нина Громова.', ['Нина Громова']],
];

it.each(WAYS)('%s: %s', (language, text, speakers) => {
  expect(quotesOf(text, language).map(({ speaker }) => speaker)).toEqual(speakers);
});

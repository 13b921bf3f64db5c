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
  [
    'ko',
    '한도진 해양수산부 장관은 14일 기자간담회에서 “어민들의 피해가 크다”며 “보상을 서두르겠다”고 밝혔다.',
    ['한도진', '한도진'],
  ],
  [
    'ko',
    '피해 어민 김순자(61) 씨는 “그물이 다 찢어졌다”고 하소연했다. 김 씨는 “올해 농사는 끝났다”고 말했다.',
    ['김순자', '김순자'],
  ],
  ['ko', '“아직 결정된 것은 없다.” 회사 관계자는 이렇게 말했다.', ['회사 관계자']],
  ['ko', '이에 대해 서울시 관계자는 “절차에 따라 처리할 것”이라고 해명했다.', ['서울시 관계자']],
  [
    'ko',
    '민주평화당 오세린 대변인은 논평을 내고 “책임 회피”라고 비판했다. 오 대변인은 이어 “국민이 납득하지 못할 것”이라고 지적했다.',
    ['오세린', '오세린'],
  ],
  ['ko', '로이터통신에 따르면 제임스 콜 미국 국무장관은 “대화의 문은 열려 있다”고 말했다.', ['제임스 콜']],
  ['ko', '현대경제연구원 박민재 연구위원은 “금리 인상 효과가 나타나고 있다”고 분석했다.', ['박민재']],
  ['ko', '“비가 너무 많이 왔어요.” 주민 최영호 씨가 고개를 저었다.', ['최영호']],
  ['ko', '국방부는 이날 “적의 도발에 단호히 대응하겠다”는 입장을 내놨다.', ['국방부']],
  ['ko', '경찰에 따르면 A씨는 “기억이 나지 않는다”고 진술했다.', ['A씨']],
  ['ko', '이수민 작가의 신작 ‘바람의 집’은 다음 달 나온다. 이 작가는 “오래 걸렸다”고 했다.', ['이수민']],
];

it.each(WAYS)('%s: %s', (language, text, speakers) => {
  expect(quotesOf(text, language).map(({ speaker }) => speaker)).toEqual(speakers);
});

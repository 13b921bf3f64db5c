import type { LabelledArticle } from '../labelledArticle.ts';

export const moreLanguages: LabelledArticle[] = [
  {
    name: 'Archivarin von Lüderhagen',
    text: `Die Frau, die den Keller sortierte

Ein Besuch bei der Archivarin Thekla Brömme. Von Jonathan Kerfack

Wer zu Thekla Brömme will, muss 94 Stufen hinabsteigen und darf dabei keinen Kaffee tragen. »Kaffee ist der natürliche Feind des 16. Jahrhunderts«, sagt sie und nimmt dem Besucher den Becher aus der Hand. Unten, im Keller des Rathauses von Lüderhagen, liegen 2,6 Kilometer Akten, geordnet seit diesem Winter.

Davor lagen sie auch dort, nur eben nicht geordnet. Fünf Jahre hat Brömme gebraucht, mit zwei Hilfskräften und einem Etat von 38.000 Euro. Rund vierzig Prozent der Kartons trugen kein Etikett, elf enthielten ausschließlich Weihnachtsschmuck.

»Ich habe am Anfang jeden Abend geweint«, erzählt die Archivarin, »und am Ende jeden Abend gelacht. Dazwischen muss es einen Tag gegeben haben, an dem ich beides getan habe, aber den habe ich nicht vermerkt.«

Bürgermeister Hinnerk Wessolek gibt zu, dass er vor ihrer Zeit nie im Keller war. »Man ging da nicht hin«, sagt er. »Da unten war das Gewissen der Verwaltung.« Inzwischen führt er Gäste hinunter, und wenn er besonders gut gelaunt ist, zeigt er ihnen die Rechnung von 1743, mit der die Stadt sieben Galgen bestellte und nur sechs bezahlte.

Wozu das alles? Brömme kennt die Frage. Sie hat sie gezählt: 212 Mal sei sie ihr gestellt worden, 190 Mal davon von Männern. Ihre Antwort steht auf einem Zettel an der Tür: bitte nachschlagen.

Ayşe Noyan hat nachgeschlagen. Die Studentin aus Bremen suchte ihren Großvater, der 1964 als Gießer in die Stadt gekommen war, und fand ihn in einem Karton mit der Aufschrift »Diverses«. »Da lag sein Foto«, sagt sie. »Er hatte sich für das Foto eine Krawatte geliehen, das stand sogar dabei.« Sie blieb drei Stunden. Brömme brachte ihr Wasser, in einem Becher mit Deckel.

Im Herbst geht die Archivarin in den Ruhestand. Eine Nachfolge ist nicht in Sicht; auf die Stelle bewarben sich vier Personen, von denen drei wieder absagten. Die Stadt spricht von einem »Markt, der im Augenblick schwierig ist«.

»Schwierig ist nicht der Markt, schwierig ist die Treppe«, sagt Brömme. Dann löscht sie das Licht und zählt im Dunkeln die Stufen mit, laut, bis ganz nach oben.`,
    quotes: [
      { text: 'Kaffee ist der natürliche Feind des 16. Jahrhunderts', speaker: 'Thekla Brömme' },
      { text: 'Ich habe am Anfang jeden Abend geweint', speaker: 'Thekla Brömme' },
      {
        text: 'und am Ende jeden Abend gelacht. Dazwischen muss es einen Tag gegeben haben, an dem ich beides getan habe, aber den habe ich nicht vermerkt.',
        speaker: 'Thekla Brömme',
      },
      { text: 'Man ging da nicht hin', speaker: 'Hinnerk Wessolek' },
      { text: 'Da unten war das Gewissen der Verwaltung.', speaker: 'Hinnerk Wessolek' },
      { text: 'Da lag sein Foto', speaker: 'Ayşe Noyan' },
      { text: 'Er hatte sich für das Foto eine Krawatte geliehen, das stand sogar dabei.', speaker: 'Ayşe Noyan' },
      { text: 'Markt, der im Augenblick schwierig ist', speaker: 'die Stadt' },
      { text: 'Schwierig ist nicht der Markt, schwierig ist die Treppe', speaker: 'Thekla Brömme' },
    ],
    numbers: [
      { text: '94 Stufen', value: 94, unit: 'Stufen' },
      { text: '2,6 Kilometer', value: 2.6, unit: 'Kilometer' },
      { text: 'Fünf Jahre', value: 5, unit: 'Jahre' },
      { text: 'zwei Hilfskräften', value: 2, unit: 'Hilfskräften' },
      { text: '38.000 Euro', value: 38000, unit: 'EUR' },
      { text: 'vierzig Prozent', value: 40, unit: '%' },
      { text: 'elf', value: 11, unit: '' },
      { text: 'sieben Galgen', value: 7, unit: 'Galgen' },
      { text: 'sechs', value: 6, unit: '' },
      { text: '212 Mal', value: 212, unit: 'Mal' },
      { text: '190 Mal', value: 190, unit: 'Mal' },
      { text: 'drei Stunden', value: 3, unit: 'Stunden' },
      { text: 'vier Personen', value: 4, unit: 'Personen' },
      { text: 'drei', value: 3, unit: '' },
    ],
    damage: [],
  },
  {
    name: 'Nachruf auf einen Orgelbauer',
    text: `Der Mann, der den Wind kannte

Zum Tod des Orgelbauers Ewald Sinzheimer

Er konnte am Geräusch einer Pfeife hören, wer sie gebaut hatte, und wenn sie schlecht gebaut war, sagte er es ihr. Ewald Sinzheimer, der in 52 Berufsjahren 117 Orgeln gebaut und beinahe 400 gerettet hat, ist am vergangenen Sonntag in Obertrauben gestorben. Er wurde 88 Jahre alt.

„Eine Orgel ist ein Gebäude, das atmet“, hat er einmal in einem Vortrag gesagt. „Man darf es nicht erschrecken.“

Sinzheimer kam 1938 als jüngstes von neun Kindern eines Küfers zur Welt. Von den Fässern, sagte er gern, habe er das Holz gelernt, vom Vater das Schweigen. Mit 14 begann er die Lehre bei der Firma Kolbinger, mit 31 gehörte sie ihm. Sein Meisterstück, die Orgel der Stiftskirche von Mähringen mit 4.312 Pfeifen und 61 Registern, gilt bis heute als die drittgrößte des Landes.

Berühmt wurde er durch einen Streit. 2006 sollte er das Instrument von Sankt Veit „modernisieren“, wie es in der Ausschreibung hieß, für 900.000 Euro. Er lehnte ab. „Ich nehme kein Geld dafür, dass ich einem Greis die Zähne ziehe“, schrieb er an das Ordinariat. Der Brief hängt heute gerahmt in der Sakristei.

„Er hat uns beschämt, und dann hat er uns die Rechnung erlassen“, erinnert sich Matteo Pradella, damals Kaplan in Sankt Veit. Pradella, inzwischen Domkapitular, hat am Sterbebett gesessen. „Wir haben nicht gebetet“, berichtet er, „wir haben über Zinn gesprochen. Bei ihm war das dasselbe.“

Seine Tochter Gudula führt den Betrieb seit 2011 mit zwölf Angestellten. Ein einfacher Lehrherr sei er nicht gewesen. „Gelobt hat er mich genau zwei Mal“, sagt Gudula Sinzheimer. „Beim zweiten Mal war er betrunken.“

Auf die Frage, was von ihm bleibe, soll Sinzheimer geantwortet haben, das wisse der Wind. Die Trauerfeier findet am Freitag um 14 Uhr in Mähringen statt. Gespielt wird, so hat er es verfügt, nichts, was länger dauert als vier Minuten. Zum Schluss erklingt das Volkslied „Kein schöner Land“.

Er hinterlässt zwei Töchter, fünf Enkel und eine Werkstatt, in der 7,5 Tonnen Eichenholz auf Bestellungen warten. „Das Holz braucht noch zehn Jahre“, sagt die Tochter. „Er hat immer weiter gedacht als sein Kalender.“`,
    quotes: [
      { text: 'Eine Orgel ist ein Gebäude, das atmet', speaker: 'Ewald Sinzheimer' },
      { text: 'Man darf es nicht erschrecken.', speaker: 'Ewald Sinzheimer' },
      { text: 'Ich nehme kein Geld dafür, dass ich einem Greis die Zähne ziehe', speaker: 'Ewald Sinzheimer' },
      { text: 'Er hat uns beschämt, und dann hat er uns die Rechnung erlassen', speaker: 'Matteo Pradella' },
      { text: 'Wir haben nicht gebetet', speaker: 'Matteo Pradella' },
      { text: 'wir haben über Zinn gesprochen. Bei ihm war das dasselbe.', speaker: 'Matteo Pradella' },
      { text: 'Gelobt hat er mich genau zwei Mal', speaker: 'Gudula Sinzheimer' },
      { text: 'Beim zweiten Mal war er betrunken.', speaker: 'Gudula Sinzheimer' },
      { text: 'Das Holz braucht noch zehn Jahre', speaker: 'Gudula Sinzheimer' },
      { text: 'Er hat immer weiter gedacht als sein Kalender.', speaker: 'Gudula Sinzheimer' },
    ],
    numbers: [
      { text: '52 Berufsjahren', value: 52, unit: 'Berufsjahren' },
      { text: '117 Orgeln', value: 117, unit: 'Orgeln' },
      { text: '400', value: 400, unit: '' },
      { text: 'neun Kindern', value: 9, unit: 'Kindern' },
      { text: '4.312 Pfeifen', value: 4312, unit: 'Pfeifen' },
      { text: '61 Registern', value: 61, unit: 'Registern' },
      { text: 'drittgrößte', value: 3, unit: 'rank' },
      { text: '900.000 Euro', value: 900_000, unit: 'EUR' },
      { text: 'zwölf Angestellten', value: 12, unit: 'Angestellten' },
      { text: 'zwei Mal', value: 2, unit: 'Mal' },
      { text: 'vier Minuten', value: 4, unit: 'Minuten' },
      { text: 'zwei Töchter', value: 2, unit: 'Töchter' },
      { text: 'fünf Enkel', value: 5, unit: 'Enkel' },
      { text: '7,5 Tonnen', value: 7.5, unit: 'Tonnen' },
      { text: 'zehn Jahre', value: 10, unit: 'Jahre' },
    ],
    damage: [],
  },
  {
    name: 'procès du faux antiquaire',
    text: `Trois ans de prison pour le « roi du faux buffet »

Montferrand-sur-Orne, de notre correspondante

Le tribunal correctionnel de Montferrand-sur-Orne a condamné jeudi l’antiquaire Régis Valombreuse à trois ans de prison, dont dix-huit mois avec sursis, pour avoir vendu comme anciens soixante-quatre meubles fabriqués dans son garage. Il devra aussi verser 410 000 euros aux victimes.

« Vous aviez du talent et vous en avez fait une escroquerie », lui a dit la présidente, Maude Aldebert. « Le tribunal regrette les deux. »

L’affaire avait éclaté en 2023, lorsqu’une cliente avait trouvé, collé sous une commode dite Louis XV, le ticket de caisse d’un magasin de bricolage. La commode avait été payée 9 200 euros.

« J’ai d’abord cru que c’était une réparation », a raconté cette cliente, Colette Dufraisse, à la barre. « Puis j’ai vu la date : le ticket avait trois semaines et la commode trois cents ans. »

À l’audience, l’expert a estimé que 80 % des pièces étaient « d’une qualité supérieure aux originaux », ce qui a fait rire la salle et sourire le prévenu. Son avocat, Yanis Merabet, s’en est aussitôt emparé. « Mon client a menti sur l’âge, jamais sur la beauté, a-t-il plaidé. C’est un délit que l’on pardonne d’ordinaire aux actrices. »

Le procureur, lui, n’a pas ri. Il avait requis cinq ans. « Derrière chaque buffet, il y a une épargne », a-t-il lancé, rappelant que vingt-trois des 51 plaignants ont plus de 70 ans.

Invité à parler en dernier, Valombreuse s’est levé, a regardé ses mains. « J’ai commencé parce que personne ne voulait de mes meubles neufs », a-t-il murmuré. « Avec quelques trous de vers, on me les arrachait. »

Selon une source judiciaire, 1,3 million d’euros ont transité en quatre ans sur ses comptes. La police a saisi chez lui quatorze perceuses et deux kilos de poussière, conservée dans des bocaux étiquetés par siècle.

L’avocat a annoncé que son client ferait appel. « Je ferai appel moi-même », l’a corrigé Valombreuse, qui lui a serré la main et l’a remercié. Le musée de la ville, a-t-on appris à la sortie, souhaite acquérir quatre pièces pour une exposition intitulée « Vrai semblant ».`,
    quotes: [
      { text: 'Vous aviez du talent et vous en avez fait une escroquerie', speaker: 'Maude Aldebert' },
      { text: 'Le tribunal regrette les deux.', speaker: 'Maude Aldebert' },
      { text: 'J’ai d’abord cru que c’était une réparation', speaker: 'Colette Dufraisse' },
      {
        text: 'Puis j’ai vu la date : le ticket avait trois semaines et la commode trois cents ans.',
        speaker: 'Colette Dufraisse',
      },
      { text: 'd’une qualité supérieure aux originaux', speaker: 'l’expert' },
      { text: 'Mon client a menti sur l’âge, jamais sur la beauté', speaker: 'Yanis Merabet' },
      { text: 'C’est un délit que l’on pardonne d’ordinaire aux actrices.', speaker: 'Yanis Merabet' },
      { text: 'Derrière chaque buffet, il y a une épargne', speaker: 'le procureur' },
      { text: 'J’ai commencé parce que personne ne voulait de mes meubles neufs', speaker: 'Régis Valombreuse' },
      { text: 'Avec quelques trous de vers, on me les arrachait.', speaker: 'Régis Valombreuse' },
      { text: 'Je ferai appel moi-même', speaker: 'Régis Valombreuse' },
    ],
    numbers: [
      { text: 'Trois ans', value: 3, unit: 'ans' },
      { text: 'trois ans', value: 3, unit: 'ans' },
      { text: 'dix-huit mois', value: 18, unit: 'mois' },
      { text: 'soixante-quatre meubles', value: 64, unit: 'meubles' },
      { text: '410 000 euros', value: 410_000, unit: 'EUR' },
      { text: '9 200 euros', value: 9200, unit: 'EUR' },
      { text: 'trois semaines', value: 3, unit: 'semaines' },
      { text: 'trois cents ans', value: 300, unit: 'ans' },
      { text: '80 %', value: 80, unit: '%' },
      { text: 'cinq ans', value: 5, unit: 'ans' },
      { text: 'vingt-trois', value: 23, unit: '' },
      { text: '51 plaignants', value: 51, unit: 'plaignants' },
      { text: '1,3 million d’euros', value: 1_300_000, unit: 'EUR' },
      { text: 'quatorze perceuses', value: 14, unit: 'perceuses' },
      { text: 'deux kilos', value: 2, unit: 'kilos' },
      { text: 'quatre pièces', value: 4, unit: 'pièces' },
    ],
    damage: [],
  },
  {
    name: 'resultados de Ferroviaria Altamar',
    text: `Ferroviaria Altamar gana un 22 % más y promete trenes con ventanas que se abren

Valdehierro, 24 jul.- Ferroviaria Altamar obtuvo un beneficio neto de 84,3 millones de euros en el primer semestre, un 22 % más que en el mismo período del año anterior, informó este viernes la compañía.

Los ingresos crecieron un 9,5 %, hasta los 612 millones de euros, gracias al tráfico de viajeros, que alcanzó los 18,4 millones de pasajeros. La deuda bajó a 1.100 millones de euros.

«Hemos dejado de ser la empresa de la que la gente se quejaba por costumbre», celebró la presidenta, Casilda Roncero, en una conferencia con analistas. «Ahora se queja por algo concreto, y eso ya se puede arreglar».

Roncero anunció la compra de 36 trenes por 540 millones de euros y la contratación de 700 maquinistas. Los nuevos convoyes, bautizados «Brisa», circularán a un máximo de 220 kilómetros por hora y tendrán, según la empresa, ventanas que se abren.

Las acciones subieron un 3,8 % y cerraron en 12,46 euros.

No todos aplaudieron. Ulises Garmendia, analista de Bolsa Norte, opinó que el precio de los trenes es «difícil de explicar y más difícil de pagar». «Nosotros vendimos ayer», dijo por su parte un gestor de fondos que pidió el anonimato.

Tampoco los sindicatos. «Contratan a setecientos y jubilan a novecientos», resumió el delegado Abilio Larrauri. «Que me expliquen esa resta». Larrauri recordó que la plantilla perdió 1.250 empleos entre 2019 y 2024 y que un tercio de los maquinistas tiene más de 55 años.

—Los números no los hago yo, los hace el calendario —le respondió la presidenta cuando este diario le trasladó la queja—. Pero me sentaré con él.

En un comunicado posterior, la empresa aseguró que las salidas serán «voluntarias, pactadas y bien pagadas».

Altamar es el segundo operador del país por número de viajeros. Para el conjunto del año espera un resultado de entre 160 y 170 millones de euros. La junta votará el dividendo, de 30 céntimos por acción, el 3 de septiembre.`,
    quotes: [
      {
        text: 'Hemos dejado de ser la empresa de la que la gente se quejaba por costumbre',
        speaker: 'Casilda Roncero',
      },
      { text: 'Ahora se queja por algo concreto, y eso ya se puede arreglar', speaker: 'Casilda Roncero' },
      { text: 'difícil de explicar y más difícil de pagar', speaker: 'Ulises Garmendia' },
      { text: 'Nosotros vendimos ayer', speaker: 'un gestor de fondos' },
      { text: 'Contratan a setecientos y jubilan a novecientos', speaker: 'Abilio Larrauri' },
      { text: 'Que me expliquen esa resta', speaker: 'Abilio Larrauri' },
      { text: 'Los números no los hago yo, los hace el calendario', speaker: 'Casilda Roncero' },
      { text: 'Pero me sentaré con él', speaker: 'Casilda Roncero' },
      { text: 'voluntarias, pactadas y bien pagadas', speaker: 'la empresa' },
    ],
    numbers: [
      { text: '22 %', value: 22, unit: '%' },
      { text: '84,3 millones de euros', value: 84_300_000, unit: 'EUR' },
      { text: '22 %', value: 22, unit: '%' },
      { text: '9,5 %', value: 9.5, unit: '%' },
      { text: '612 millones de euros', value: 612_000_000, unit: 'EUR' },
      { text: '18,4 millones de pasajeros', value: 18_400_000, unit: 'pasajeros' },
      { text: '1.100 millones de euros', value: 1_100_000_000, unit: 'EUR' },
      { text: '36 trenes', value: 36, unit: 'trenes' },
      { text: '540 millones de euros', value: 540_000_000, unit: 'EUR' },
      { text: '700 maquinistas', value: 700, unit: 'maquinistas' },
      { text: '220 kilómetros', value: 220, unit: 'kilómetros' },
      { text: '3,8 %', value: 3.8, unit: '%' },
      { text: '12,46 euros', value: 12.46, unit: 'EUR' },
      { text: 'setecientos', value: 700, unit: '' },
      { text: 'novecientos', value: 900, unit: '' },
      { text: '1.250 empleos', value: 1250, unit: 'empleos' },
      { text: 'un tercio', value: 33.33, unit: '%' },
      { text: 'segundo', value: 2, unit: 'rank' },
      { text: '160 y 170 millones de euros', value: 160_000_000, high: 170_000_000, unit: 'EUR' },
      { text: '30 céntimos', value: 30, unit: 'céntimos' },
    ],
    damage: [],
  },
  {
    name: '배터리 재활용 기업',
    text: `폐배터리 재활용 기업 다온셀, 3분기 매출 41% 증가

(해담=누리통신) 노가온 기자 = 폐배터리 재활용 기업 다온셀이 3분기에 매출 2천180억 원을 올렸다고 6일 밝혔다. 지난해 같은 기간보다 41% 늘어난 규모다. 영업이익은 195억 원으로 흑자로 돌아섰다.

한도윤 다온셀 대표는 이날 기자간담회에서 “폐배터리는 쓰레기가 아니라 도시에 묻힌 광산”이라고 말했다. 그는 “3년 동안 적자를 보면서도 공장을 멈추지 않은 이유가 여기에 있다”고 덧붙였다.

회사는 해담 제2공장에 1조 2천억 원을 투자해 연간 처리 능력을 3만 6천 톤으로 늘릴 계획이다. 새 공장은 직원 340명을 고용하며, 이 가운데 60%를 지역에서 뽑는다.

시장의 반응은 엇갈렸다. 다온셀 주가는 이날 6.2% 오른 4만8천350원에 마감했다. 마루증권의 한 연구원은 “니켈 가격이 떨어지면 이익도 함께 떨어질 수밖에 없다”고 지적했다.

환경단체도 우려를 나타냈다. 서미르 푸른해담 사무국장은 “공장에서 나오는 물을 누가 재는지부터 답해야 한다”며 “주민 5천 명이 그 강물을 마신다”고 강조했다.

이에 대해 회사는 “배출수의 98%를 다시 쓰고 있으며 수치를 매달 공개하겠다”는 입장을 내놨다. 다만 공개 시점은 밝히지 않았다.

공장 앞에서 22년째 국밥집을 하는 표은결 씨는 고개를 저었다. “물도 물이지만 트럭이 문제예요.” 표 씨는 하루에 트럭 150대가 가게 앞을 지난다고 했다. “그래도 국밥은 잘 팔려요.” 그가 웃으며 말했다.

다온셀은 이른바 ‘검은 가루’로 불리는 중간재 생산량에서 국내 2위다. 업계는 세계 재활용 시장이 2030년까지 300억 달러 규모로 커질 것으로 본다. 회사는 내년 상반기 두 곳의 해외 거점을 열고, 기술 인력 80∼100명을 추가로 채용할 예정이다.`,
    quotes: [
      { text: '폐배터리는 쓰레기가 아니라 도시에 묻힌 광산', speaker: '한도윤' },
      { text: '3년 동안 적자를 보면서도 공장을 멈추지 않은 이유가 여기에 있다', speaker: '한도윤' },
      { text: '니켈 가격이 떨어지면 이익도 함께 떨어질 수밖에 없다', speaker: '마루증권의 한 연구원' },
      { text: '공장에서 나오는 물을 누가 재는지부터 답해야 한다', speaker: '서미르' },
      { text: '주민 5천 명이 그 강물을 마신다', speaker: '서미르' },
      { text: '배출수의 98%를 다시 쓰고 있으며 수치를 매달 공개하겠다', speaker: '회사' },
      { text: '물도 물이지만 트럭이 문제예요.', speaker: '표은결' },
      { text: '그래도 국밥은 잘 팔려요.', speaker: '표은결' },
    ],
    numbers: [
      { text: '41%', value: 41, unit: '%' },
      { text: '2천180억 원', value: 218_000_000_000, unit: 'KRW' },
      { text: '41%', value: 41, unit: '%' },
      { text: '195억 원', value: 19_500_000_000, unit: 'KRW' },
      { text: '3년', value: 3, unit: '년' },
      { text: '1조 2천억 원', value: 1_200_000_000_000, unit: 'KRW' },
      { text: '3만 6천 톤', value: 36000, unit: '톤' },
      { text: '340명', value: 340, unit: '명' },
      { text: '60%', value: 60, unit: '%' },
      { text: '6.2%', value: 6.2, unit: '%' },
      { text: '4만8천350원', value: 48350, unit: 'KRW' },
      { text: '5천 명', value: 5000, unit: '명' },
      { text: '98%', value: 98, unit: '%' },
      { text: '22년', value: 22, unit: '년' },
      { text: '150대', value: 150, unit: '대' },
      { text: '2위', value: 2, unit: 'rank' },
      { text: '300억 달러', value: 30_000_000_000, unit: 'USD' },
      { text: '두 곳', value: 2, unit: '곳' },
      { text: '80∼100명', value: 80, high: 100, unit: '명' },
    ],
    damage: [],
  },
];

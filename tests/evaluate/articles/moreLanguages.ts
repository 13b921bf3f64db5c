import type { LabelledArticle } from '../labelledArticle.ts';

export const moreLanguages: LabelledArticle[] = [
  {
    name: 'Fernwärme Altenbrück',
    text: `Fernwärme in Altenbrück wird von Oktober an teurer

Von Meike Sontheimer

Altenbrück. Die Stadtwerke erhöhen zum 1. Oktober den Preis für Fernwärme um 14,6 Prozent. Betroffen sind 8.300 Haushalte, die meisten davon in der Südstadt.

„Wir haben diese Entscheidung so lange hinausgeschoben, wie es ging“, sagte Stadtwerke-Chefin Henrike Kassebaum am Dienstag. „Länger ging es nicht.“

Für eine Wohnung von 70 Quadratmetern bedeutet das nach Angaben des Unternehmens Mehrkosten von rund 23 Euro im Monat. Grund sei der Bau des neuen Heizwerks am Hafen, der statt der geplanten 41 Millionen Euro inzwischen 57,5 Millionen Euro kostet.

Der Mieterverein reagierte empört. „Wer Fernwärme hat, kann den Anbieter nicht wechseln“, sagte dessen Vorsitzender Jobst Dannewitz, „er kann nur den Pullover wechseln.“ Sein Verein vertritt 2.150 Mitglieder und will die Preisformel gerichtlich prüfen lassen. Dannewitz sprach von einer „Rechnung mit lauter Unbekannten“.

Kassebaum wies das zurück. Die Formel sei seit 2019 unverändert und stehe auf der Internetseite, auf Seite 4 der Preisliste. „Man muss sie nur lesen wollen“, sagte sie.

Im Rat zeichnet sich eine knappe Mehrheit für die Erhöhung ab. Die Fraktion der Wählergemeinschaft, mit neun Sitzen die zweitgrößte, hat einen Zuschuss für Familien beantragt, der die Stadt 1,2 Millionen Euro im Jahr kosten würde. Dass die Anlage im Volksmund „Kassebaums Kamin“ heißt, nimmt die Namensgeberin gelassen.

Ulla Reimers, die seit 38 Jahren am Kolk wohnt, hat sich zwei Decken gekauft. „Die eine für mich, die andere für den Hund“, sagt sie. „Der Hund hat sich noch nicht beschwert.“

Man habe „ein Auge auf die Entwicklung“, teilte das Landeskartellamt mit. Ein Verfahren sei derzeit nicht geplant. Zuletzt hatte die Behörde in einem Nachbarort eine Senkung um sechs Prozent durchgesetzt.

Das Heizwerk soll im Frühjahr mit einer Leistung von 32 Megawatt ans Netz gehen und ein Drittel des städtischen Bedarfs decken.`,
    quotes: [
      { text: 'Wir haben diese Entscheidung so lange hinausgeschoben, wie es ging', speaker: 'Henrike Kassebaum' },
      { text: 'Länger ging es nicht.', speaker: 'Henrike Kassebaum' },
      { text: 'Wer Fernwärme hat, kann den Anbieter nicht wechseln', speaker: 'Jobst Dannewitz' },
      { text: 'er kann nur den Pullover wechseln.', speaker: 'Jobst Dannewitz' },
      { text: 'Rechnung mit lauter Unbekannten', speaker: 'Jobst Dannewitz' },
      { text: 'Man muss sie nur lesen wollen', speaker: 'Henrike Kassebaum' },
      { text: 'Die eine für mich, die andere für den Hund', speaker: 'Ulla Reimers' },
      { text: 'Der Hund hat sich noch nicht beschwert.', speaker: 'Ulla Reimers' },
      { text: 'ein Auge auf die Entwicklung', speaker: 'das Landeskartellamt' },
    ],
    numbers: [
      { text: '14,6 Prozent', value: 14.6, unit: '%' },
      { text: '8.300 Haushalte', value: 8300, unit: 'Haushalte' },
      { text: '70 Quadratmetern', value: 70, unit: 'Quadratmetern' },
      { text: '23 Euro', value: 23, unit: 'EUR' },
      { text: '41 Millionen Euro', value: 41_000_000, unit: 'EUR' },
      { text: '57,5 Millionen Euro', value: 57_500_000, unit: 'EUR' },
      { text: '2.150 Mitglieder', value: 2150, unit: 'Mitglieder' },
      { text: 'neun Sitzen', value: 9, unit: 'Sitzen' },
      { text: 'zweitgrößte', value: 2, unit: 'rank' },
      { text: '1,2 Millionen Euro', value: 1_200_000, unit: 'EUR' },
      { text: '38 Jahren', value: 38, unit: 'Jahren' },
      { text: 'zwei Decken', value: 2, unit: 'Decken' },
      { text: 'sechs Prozent', value: 6, unit: '%' },
      { text: '32 Megawatt', value: 32, unit: 'Megawatt' },
      { text: 'ein Drittel', value: 33.33, unit: '%' },
    ],
    damage: [],
  },
  {
    name: 'école de Saint-Aubrac',
    text: `L’école de Saint-Aubrac ne fermera pas, du moins pas cette année

Par Hortense Villedieu

Publié le 12 mai 2026 à 18h40

Ils étaient 230, mardi soir, dans une salle des fêtes prévue pour 120 personnes. Tous voulaient entendre la même phrase, et ils l’ont entendue.

« L’école de Saint-Aubrac ouvrira ses portes en septembre, avec trois classes et trois maîtresses », a annoncé la maire, Solange Lacombrade, sous les applaudissements. « Pour la suite, je ne promets rien. »

Le rectorat avait prévu de supprimer une classe dans ce bourg de 1 840 habitants, où le nombre d’élèves est tombé à 52, contre 71 en 2021, soit une baisse de 27 %.

« On ne ferme pas une école, on ferme un village », s’indigne Étienne Tavernay, boulanger et père de quatre enfants. Il avait fait imprimer la formule sur 600 sacs à pain.

Contacté, le rectorat évoque « un simple ajustement de la carte scolaire » et rappelle que le département a perdu 1 100 élèves à la dernière rentrée.

Nadia Perrusson, qui dirige l’école depuis dix-sept ans, n’a pas pris le micro. « Moi, j’ai une sortie à la piscine à préparer », glisse-t-elle à la sortie. « Les enfants, eux, ne savent rien de tout cela, ajoute-t-elle. Ils savent seulement que la cantine est bonne. »

Car la cantine est bonne, et c’est une partie du problème : elle coûte à la commune 86 000 euros par an, les deux tiers de ce que rapporte la taxe foncière sur les entreprises. L’opposition municipale parle de « cantine de luxe ».

« Du veau le jeudi, excusez-moi, mais chez moi il n’y en a pas », ironise un conseiller d’opposition, qui préfère ne pas être nommé. À quoi la maire répond : « Qu’il vienne, on lui gardera une assiette. »

La commune espère maintenant attirer une quinzaine de familles grâce à un lotissement baptisé « Les Hauts du Lavoir », dont les premiers lots seront vendus 38 euros le mètre carré. Trois ont déjà trouvé preneur.`,
    quotes: [
      {
        text: 'L’école de Saint-Aubrac ouvrira ses portes en septembre, avec trois classes et trois maîtresses',
        speaker: 'Solange Lacombrade',
      },
      { text: 'Pour la suite, je ne promets rien.', speaker: 'Solange Lacombrade' },
      { text: 'On ne ferme pas une école, on ferme un village', speaker: 'Étienne Tavernay' },
      { text: 'un simple ajustement de la carte scolaire', speaker: 'le rectorat' },
      { text: 'Moi, j’ai une sortie à la piscine à préparer', speaker: 'Nadia Perrusson' },
      { text: 'Les enfants, eux, ne savent rien de tout cela', speaker: 'Nadia Perrusson' },
      { text: 'Ils savent seulement que la cantine est bonne.', speaker: 'Nadia Perrusson' },
      { text: 'Du veau le jeudi, excusez-moi, mais chez moi il n’y en a pas', speaker: 'un conseiller d’opposition' },
      { text: 'Qu’il vienne, on lui gardera une assiette.', speaker: 'Solange Lacombrade' },
    ],
    numbers: [
      { text: '230', value: 230, unit: '' },
      { text: '120 personnes', value: 120, unit: 'personnes' },
      { text: 'trois classes', value: 3, unit: 'classes' },
      { text: 'trois maîtresses', value: 3, unit: 'maîtresses' },
      { text: '1 840 habitants', value: 1840, unit: 'habitants' },
      { text: '52', value: 52, unit: '' },
      { text: '71', value: 71, unit: '' },
      { text: '27 %', value: 27, unit: '%' },
      { text: 'quatre enfants', value: 4, unit: 'enfants' },
      { text: '600 sacs', value: 600, unit: 'sacs' },
      { text: '1 100 élèves', value: 1100, unit: 'élèves' },
      { text: 'dix-sept ans', value: 17, unit: 'ans' },
      { text: '86 000 euros', value: 86000, unit: 'EUR' },
      { text: 'deux tiers', value: 66.67, unit: '%' },
      { text: 'une quinzaine de familles', value: 15, unit: 'familles' },
      { text: '38 euros', value: 38, unit: 'EUR' },
      { text: 'Trois', value: 3, unit: '' },
    ],
    damage: [],
  },
  {
    name: 'pescadores de Cabo Moral',
    text: `Los pescadores de Cabo Moral amarran la flota contra el recorte de días

Cabo Moral, 9 mar (Agencia Austral).- La flota de Cabo Moral permaneció este lunes amarrada en protesta por el recorte de los días de pesca, que pasan de 164 a 121 al año para los 87 arrastreros del puerto.

“No pedimos un favor, pedimos trabajar”, dijo a los periodistas Amaro Lestido, patrón mayor de la cofradía, que agrupa a 1.340 marineros. “El mar no entiende de decretos”, añadió.

La consejera de Pesca, Benigna Ferrol, defendió la medida y aseguró que la población de merluza ha caído un 38 % desde 2018. “Si no paramos ahora, dentro de unos años no habrá nada que repartir”, advirtió Ferrol, quien ofreció ayudas por valor de 6,5 millones de euros.

A juicio de Lestido, la cifra es “insuficiente”. Cada barco pierde unos 900 euros por día de amarre, según los cálculos de la cofradía, y uno de cada cuatro podría cerrar antes de Navidad.

El biólogo Justo Salvatierra, de la Universidad de Lordoño, que ha estudiado el caladero durante once años, pide calma a las dos partes. “La merluza se recupera deprisa si la dejan”, explicó. “Lo que no se recupera deprisa es un pueblo”.

En el muelle, dos mujeres remendaban redes frente a una pancarta con el lema «Cabo Moral no se rinde». “Eso lo pintó mi nieto”, se oyó decir. “La ese le salió al revés”.

El sindicato de estibadores se sumará al paro el jueves, lo que dejaría sin descargar 2.700 toneladas de pescado. “Que nadie cuente con nosotros para romper una huelga”, avisó una portavoz del sindicato.

Ferrol tiene previsto reunirse con la cofradía este miércoles a las 10.30. “Iré con los números y con botas”, prometió la consejera.

El puerto de Cabo Moral es el tercero de la costa por volumen de capturas, con 31.000 toneladas en 2025, un 4,2 % menos que el año anterior.`,
    quotes: [
      { text: 'No pedimos un favor, pedimos trabajar', speaker: 'Amaro Lestido' },
      { text: 'El mar no entiende de decretos', speaker: 'Amaro Lestido' },
      { text: 'Si no paramos ahora, dentro de unos años no habrá nada que repartir', speaker: 'Benigna Ferrol' },
      { text: 'La merluza se recupera deprisa si la dejan', speaker: 'Justo Salvatierra' },
      { text: 'Lo que no se recupera deprisa es un pueblo', speaker: 'Justo Salvatierra' },
      { text: 'Eso lo pintó mi nieto', speaker: '' },
      { text: 'La ese le salió al revés', speaker: '' },
      { text: 'Que nadie cuente con nosotros para romper una huelga', speaker: 'una portavoz del sindicato' },
      { text: 'Iré con los números y con botas', speaker: 'Benigna Ferrol' },
    ],
    numbers: [
      { text: '164', value: 164, unit: '' },
      { text: '121', value: 121, unit: '' },
      { text: '87 arrastreros', value: 87, unit: 'arrastreros' },
      { text: '1.340 marineros', value: 1340, unit: 'marineros' },
      { text: '38 %', value: 38, unit: '%' },
      { text: '6,5 millones de euros', value: 6_500_000, unit: 'EUR' },
      { text: '900 euros', value: 900, unit: 'EUR' },
      { text: 'uno de cada cuatro', value: 25, unit: '%' },
      { text: 'once años', value: 11, unit: 'años' },
      { text: 'dos partes', value: 2, unit: 'partes' },
      { text: 'dos mujeres', value: 2, unit: 'mujeres' },
      { text: '2.700 toneladas', value: 2700, unit: 'toneladas' },
      { text: 'tercero', value: 3, unit: 'rank' },
      { text: '31.000 toneladas', value: 31000, unit: 'toneladas' },
      { text: '4,2 %', value: 4.2, unit: '%' },
    ],
    damage: [],
  },
  {
    name: 'заявление министерства',
    text: `Министерство водного хозяйства Залесской области подвело итоги паводка

Залесск, 22 мая. Министерство водного хозяйства Залесской области сообщило о завершении активной фазы паводка. По данным ведомства, за время половодья подтоплены 318 домов в 14 населённых пунктах, эвакуированы 1260 человек.

«Мы прошли пик без жертв, и это главный итог», — заявила министр Лариса Кудрина на брифинге. «Но отдыхать рано», — добавила она.

Уровень воды в реке Чёрная Сальма за сутки снизился на 42 сантиметра. На укрепление дамб из бюджета направлено 1,5 млрд рублей, ещё 340 млн рублей получат пострадавшие семьи.

Как пояснил заместитель министра Аркадий Вельяминов, первые выплаты начнутся в июне. «Деньги есть, списки составлены, осталось дойти до каждого двора, — сказал Вельяминов. — В прямом смысле дойти: дорог пока нет».

В работах участвовали 2,4 тыс. спасателей и 96 единиц техники. По словам министра, три четверти дамб выдержали нагрузку, хотя были построены ещё в 1960-е годы.

Жители посёлка Нижние Броды, где вода стояла девять дней, оценивают работу властей по-разному. «Лодку нам дали сразу, а вёсла через неделю», — рассказала пенсионерка Тамара Сизых. Её дом стоит на пригорке и остался сухим, поэтому у неё жили три семьи соседей. «Весело было», — говорит она.

В заявлении министерства говорится, что ведомство «извлекло необходимые уроки из случившегося» и к осени представит новую программу «Тихая вода». Программа рассчитана на четыре года.

Накануне депутат областного собрания потребовал отставки Кудриной, назвав её доклад «сказкой». Министр ответила коротко: «Сказки пишут те, кто не был на дамбе».

Паводок этого года стал третьим по величине за всю историю наблюдений. Ущерб предварительно оценивается в 2,1 млрд рублей, что на 17 % меньше, чем в 2016 году.`,
    quotes: [
      { text: 'Мы прошли пик без жертв, и это главный итог', speaker: 'Лариса Кудрина' },
      { text: 'Но отдыхать рано', speaker: 'Лариса Кудрина' },
      { text: 'Деньги есть, списки составлены, осталось дойти до каждого двора', speaker: 'Аркадий Вельяминов' },
      { text: 'В прямом смысле дойти: дорог пока нет', speaker: 'Аркадий Вельяминов' },
      { text: 'Лодку нам дали сразу, а вёсла через неделю', speaker: 'Тамара Сизых' },
      { text: 'Весело было', speaker: 'Тамара Сизых' },
      { text: 'извлекло необходимые уроки из случившегося', speaker: 'ведомство' },
      { text: 'Сказки пишут те, кто не был на дамбе', speaker: 'Лариса Кудрина' },
    ],
    numbers: [
      { text: '318 домов', value: 318, unit: 'домов' },
      { text: '14 населённых пунктах', value: 14, unit: 'пунктах' },
      { text: '1260 человек', value: 1260, unit: 'человек' },
      { text: '42 сантиметра', value: 42, unit: 'сантиметра' },
      { text: '1,5 млрд рублей', value: 1_500_000_000, unit: 'RUB' },
      { text: '340 млн рублей', value: 340_000_000, unit: 'RUB' },
      { text: '2,4 тыс. спасателей', value: 2400, unit: 'спасателей' },
      { text: '96 единиц', value: 96, unit: 'единиц' },
      { text: 'три четверти', value: 75, unit: '%' },
      { text: 'девять дней', value: 9, unit: 'дней' },
      { text: 'три семьи', value: 3, unit: 'семьи' },
      { text: 'четыре года', value: 4, unit: 'года' },
      { text: 'третьим', value: 3, unit: 'rank' },
      { text: '2,1 млрд рублей', value: 2_100_000_000, unit: 'RUB' },
      { text: '17 %', value: 17, unit: '%' },
    ],
    damage: [],
  },
];

/** An invented article and what a reader is to find of it. */
export interface Article {
  title: string;
  authors: string[];
  /** ISO date as the publisher states it. */
  day: string;
  language: string;
  /** Paragraphs; a leading `## ` marks a subheading, `- ` a list item, `> ` a quotation. */
  body: string[];
  caption: string;
  credit: string;
}

export const FERRY: Article = {
  title: 'Island ferry to stop running after hull cracks found',
  authors: ['Morwenna Tallis', 'Jude Okafor'],
  day: '2024-05-17',
  language: 'en',
  body: [
    'The only car ferry to the island of Hesk will be taken out of service on Monday after inspectors found cracks along a third of its hull, the operator said on Friday.',
    'About 2,300 people live on Hesk year round, and the boat carries their mail, their milk and, on Thursdays, the dentist. A smaller vessel without a car deck will make two crossings a day in its place.',
    '“We are not going to gamble with anybody’s life for the sake of a timetable,” said Ruth Amery, who has run the company since 2019. “If the steel is tired, the boat stays in harbour.”',
    '## A winter of warnings',
    'Islanders said they had complained of noises from the forward ramp since November. Minutes of a council meeting in January show that a repair costing £410,000 was put off until the summer.',
    'Owen Pryce, a sheep farmer, said he would have to sell lambs early. “I can’t take forty animals over in a passenger launch,” he said. “Nobody has asked us what we need.”',
    '- Foot passengers travel free until the end of June.',
    '- Medical journeys are booked through the harbour office.',
    '- Fuel deliveries continue by barge every second Tuesday.',
    'The transport ministry said it was looking for a replacement and expected to charter one within six weeks. It would not say what that would cost.',
    'The ferry, built in 1991, has carried an estimated 4.6 million passengers. Only one of its two sister ships is still afloat, as a restaurant.',
  ],
  caption: 'The ferry at its berth in Hesk harbour on Friday morning',
  credit: 'Tamsin Vale/Northern Pictures',
};

export const BANK: Article = {
  title: 'Central bank keeps rates at 4.25% and warns on rents',
  authors: ['Ilse Brandt-Moreno'],
  day: '2023-11-02',
  language: 'en',
  body: [
    'The central bank of Varnia left its main interest rate at 4.25 per cent on Thursday, ignoring calls from builders for a cut and saying that rents were still rising too quickly.',
    'Six of the nine members of the board voted to hold. Two wanted a quarter-point rise, while Governor Anselm Kirchweg’s deputy voted for a cut, the first to do so in three years.',
    'Rents in the capital went up by 9.1 per cent in the year to September, compared with 3.4 per cent for prices as a whole. The bank expects inflation to reach its target in the second half of 2025.',
    '> The last mile is the one on which people turn their ankles.',
    'Kirchweg told reporters that he saw “no case for haste”. Unemployment, at 5.2 per cent, had hardly moved, he said, and wages were growing faster than at any time since the currency was introduced.',
    'Economists at two commercial banks said a cut in March was now unlikely. The crown rose by 0.6 per cent against the euro after the decision and government bonds fell.',
    'The builders’ federation called the decision a mistake. It said that orders for new homes had halved since last autumn and that 11,000 jobs would be lost by the spring.',
    'The next meeting is on December 14.',
  ],
  caption: 'Governor Anselm Kirchweg arrives at the bank on Thursday',
  credit: 'Pavel Storm',
};

export const BRIDGE: Article = {
  title: 'Court orders city to reopen footbridge within 30 days',
  authors: ['Desmond Achterberg'],
  day: '2025-02-08',
  language: 'en',
  body: [
    'A judge has ordered the city of Port Linnet to reopen a footbridge over the Calder that has been closed since a barge struck it almost two years ago.',
    'Judge Mary-Anne Duquesne said the city had shown “a talent for delay” and gave it 30 days to make the crossing safe or to provide a free boat between the two banks from six in the morning until midnight.',
    'The case was brought by 140 residents of Eastbank, most of them nurses and porters at the hospital on the other side. Their walk to work has grown from nine minutes to fifty.',
    'Lawyers for the city argued that the insurer of the barge had not yet paid and that no money had been set aside. The judge was not persuaded.',
    '“A bridge is not a favour,” she wrote. “Those who live on one side of a river are not guests on the other.”',
    'Hanna Silvestri, a night nurse who led the campaign, said she had cried when she heard. She said she had spent more than $3,800 on taxis.',
    'The mayor’s office said it was studying the ruling and had not decided whether to appeal. A spokesman said that a boat could be hired at short notice.',
    'The barge’s owner went bankrupt last May. Its captain was fined $500 for sailing without lights.',
  ],
  caption: 'The closed footbridge seen from Eastbank',
  credit: 'Rafe Lindqvist',
};

export const SCHLEUSE: Article = {
  title: 'Schleuse Altwerder bleibt bis Ostern gesperrt',
  authors: ['Katrin Möllenhoff'],
  day: '2024-01-23',
  language: 'de',
  body: [
    'Die Schleuse Altwerder bleibt nach einem Bruch am Untertor mindestens bis Ostern gesperrt. Das teilte das zuständige Schifffahrtsamt am Dienstag mit.',
    'Betroffen sind nach Angaben des Amtes rund 60 Frachtschiffe in der Woche, die nun einen Umweg von 140 Kilometern fahren müssen. Für die Hafenbetriebe rechnet die Kammer mit Einbußen von 1,6 Millionen Euro.',
    '„Wir haben das Tor im Herbst geprüft und nichts gefunden“, sagte Amtsleiter Henning Prott. „Der Riss muss in den Frostnächten entstanden sein.“',
    'Taucher hatten den Schaden am Sonntag entdeckt, als sich ein Flügel des Tores nicht mehr schließen ließ. Verletzt wurde niemand.',
    'Die Reeder verlangen, dass ein Ersatztor künftig vor Ort gelagert wird. Bisher liegt das einzige Reservestück in einem Depot an der Küste und muss mit einem Schwimmkran gebracht werden.',
    'Das Ministerium kündigte an, die Kosten zu prüfen. Eine Entscheidung werde nicht vor Mai fallen, hieß es.',
  ],
  caption: 'Das beschädigte Untertor der Schleuse',
  credit: 'Uwe Grantz',
};

export const PONT: Article = {
  title: 'À Saint-Orvan, la fermeture de la maternité divise les élus',
  authors: ['Solène Quémar'],
  day: '2023-09-05',
  language: 'fr',
  body: [
    'La maternité de Saint-Orvan fermera ses portes le 1er octobre, a annoncé mardi l’agence régionale de santé, qui invoque le départ de quatre des cinq sages-femmes.',
    'L’établissement, qui a vu naître 312 enfants l’an dernier, est le dernier de la vallée. Les futures mères devront désormais rouler plus d’une heure.',
    '« On nous demande d’accoucher au bord de la route », dénonce Maud Kerléo, présidente du comité de défense, qui a réuni 8 000 signatures en une semaine.',
    'Le maire, lui, se dit résigné. Selon lui, aucun médecin n’a répondu aux annonces publiées depuis dix-huit mois, malgré une prime de 20 000 euros.',
    'Une manifestation est prévue samedi devant la sous-préfecture. Plusieurs élus de la majorité régionale ont promis d’y participer.',
  ],
  caption: 'L’entrée de la maternité, lundi',
  credit: 'Yann Le Dréau',
};

export const MOST: Article = {
  title: 'В Каменске остановили трамваи из-за нехватки водителей',
  authors: ['Вера Сомова'],
  day: '2022-03-14',
  language: 'ru',
  body: [
    'Трамвайное движение в Каменске приостановлено с понедельника на трёх маршрутах из пяти, сообщили в городском управлении транспорта.',
    'По данным управления, за зиму уволились 74 водителя, и вывести на линию удаётся меньше половины вагонов. Пассажиров перевозят автобусы.',
    '«Люди уходят туда, где платят вдвое больше», — сказал начальник депо Игорь Лаптев. По его словам, средняя зарплата водителя не менялась с 2019 года.',
    'Мэрия пообещала поднять оплату на 20 процентов с первого апреля, но денег на это в бюджете пока нет. Депутаты соберутся в четверг.',
    'Жители восточных районов жалуются, что добираются до работы почти два часа. В социальных сетях они собирают подписи под обращением к губернатору.',
  ],
  caption: 'Пустое трамвайное депо в Каменске',
  credit: 'Олег Дым',
};

export const HANGANG: Article = {
  title: '해안 철도 재개통 내년으로 또 미뤄져',
  authors: ['윤가람'],
  day: '2024-08-21',
  language: 'ko',
  body: [
    '태풍으로 끊긴 동쪽 해안 철도의 재개통이 내년 봄으로 다시 미뤄졌다고 철도 당국이 21일 밝혔다.',
    '당국은 교각 세 곳에서 추가 균열이 발견돼 공사비가 320억 원 늘어날 것으로 보고 있다. 이번이 네 번째 연기다.',
    '“주민들에게 죄송하다는 말씀밖에 드릴 수 없습니다”라고 현장 소장 배도현 씨는 말했다. 그는 안전이 먼저라고 강조했다.',
    '해안 마을에서는 관광객이 절반으로 줄었다. 식당을 운영하는 오순임 씨는 버스로는 손님이 오지 않는다고 말했다.',
    '도의회는 다음 달 감사를 요청할 계획이다. 시민 단체들은 설계 변경 과정을 모두 공개하라고 요구했다.',
  ],
  caption: '끊어진 해안 철도 교각',
  credit: '강해솔 기자',
};

export const MINATO: Article = {
  title: '港の倉庫火災、原因は配線の老朽化か',
  authors: ['瀬川 亮'],
  day: '2023-06-30',
  language: 'ja',
  body: [
    '今月中旬に起きた白浜港の倉庫火災について、消防は三十日、配線の老朽化が原因とみられるとの調査結果を発表した。',
    '倉庫は一九七四年に建てられ、電気設備は一度も更新されていなかった。焼失面積は約四千平方メートルに上る。',
    '「点検の記録が十年分残っていない」と消防署長の堀内健は述べた。管理会社は取材に応じていない。',
    '港湾局は同じ時期に建てられた倉庫二十三棟について緊急の点検を始めた。結果は八月までに公表するという。',
  ],
  caption: '焼け落ちた倉庫の屋根',
  credit: '写真部',
};

export const NAHR: Article = {
  title: 'إغلاق الجسر القديم في المدينة حتى إشعار آخر',
  authors: ['ليلى الحداد'],
  day: '2025-04-12',
  language: 'ar',
  body: [
    'أعلنت بلدية المدينة يوم السبت إغلاق الجسر القديم أمام السيارات حتى إشعار آخر بعد ظهور تشققات في إحدى دعاماته.',
    'وقال رئيس البلدية إن المهندسين يحتاجون إلى ثلاثة أسابيع لفحص الجسر الذي يعبره نحو أربعين ألف شخص كل يوم.',
    'وطالب أصحاب المتاجر بتعويضات عن خسائرهم، مشيرين إلى أن عدد الزبائن انخفض إلى النصف منذ بداية الأسبوع.',
    'وستخصص البلدية حافلات مجانية تنقل السكان بين الضفتين من الصباح حتى منتصف الليل.',
  ],
  caption: 'الجسر القديم صباح السبت',
  credit: 'سامر عيد',
};

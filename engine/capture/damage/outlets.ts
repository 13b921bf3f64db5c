const NAMES = [
  'Washington Post', 'New York Times', 'Financial Times', 'Wall Street Journal', 'Kyiv Independent', 'Kyiv Post', 'Moscow Times',
  'Japan Times', 'Korea Herald', 'Korea Times', 'South China Morning Post', 'Global Times', 'The Guardian', 'The Times', 'The Economist',
  'The Telegraph', 'Daily Telegraph', 'Daily Mail', 'Associated Press', 'Agence France', 'Deutsche Welle', 'Der Spiegel', 'Die Zeit',
  'Die Welt', 'Le Monde', 'Le Figaro', 'El País', 'La Repubblica', 'Radio Free', 'Sky News', 'Fox News', 'BBC News', 'Al Jazeera',
  'Times of Israel', 'Jerusalem Post', 'Irish Times', 'Boston Globe', 'Los Angeles Times', 'USA Today', 'Foreign Policy', 'Foreign Affairs',
  'New Yorker', 'New York Post', 'Hong Kong Free Press', 'Straits Times', 'Times of India', 'Hindustan Times', 'Nikkei Asia', 'Defense News',
  'Financial Post', 'Globe and Mail', 'Toronto Star', 'Sydney Morning Herald', 'Business Insider', 'Daily Beast', 'Daily Express',
  'Evening Standard', 'The Independent', 'The Atlantic', 'The Hill', 'Chicago Tribune', 'Miami Herald', 'Seattle Times', 'Houston Chronicle',
  'Ukrainska Pravda', 'Novaya Gazeta', 'Gazeta Wyborcza', 'Süddeutsche Zeitung', 'Neue Zürcher Zeitung', 'Kyodo News', 'Yonhap News',
  'Anadolu Agency', 'Interfax Ukraine', 'Voice of America', 'Bloomberg News',
]; // biome-ignore format: a list of names reads better in rows

/** Newspapers and agencies as they stand when their spaces are lost: "WashingtonPost" to "Washington Post". */
export const OUTLETS: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name.replace(/ /g, ''), name]));

/** Names of one word that verbs of telling follow: "Timewrote". */
export const SHORT_OUTLETS: ReadonlySet<string> = new Set(
  'Time Times Zeit Welt Spiegel Bild Stern Post Guardian Reuters Bloomberg Politico Axios Economist Telegraph Independent Newsweek Observer Herald Tribune Courier Gazette Journal Monde Figaro Interfax Tass Yonhap Xinhua Kyodo Ansa Anadolu Euronews Meduza Haaretz Mirror Express CNN BBC NBC CBS ABC AFP AP DPA NPR'.split(
    ' ',
  ),
);

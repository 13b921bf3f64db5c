/** An article of our own writing with who says its quotations; labels are what a careful reader would say. */
export interface LabelledSpeech {
  name: string;
  text: string;
  /** Without their marks; `speaker` as the full name that the article gives anywhere, or the party in its words; '' where nobody is told. */
  quotes: { text: string; speaker: string }[];
}

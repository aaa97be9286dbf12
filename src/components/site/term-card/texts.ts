/** What a card says of one term. */
export interface CardText {
  /** In the language of the page. */
  readonly name: string;
  /** In the other language, where it is another word. */
  readonly other?: string;
  /** Language of `other`, such as `en`. */
  readonly lang: string;
  readonly meaning: string;
}

/** The file of all cards of one language: `/{locale}/glossary.json`. */
export interface CardTexts {
  /** What a card that a finger has opened says below. */
  readonly tapAgain: string;
  /** By the ids of the terms. */
  readonly terms: Readonly<Record<string, CardText>>;
}

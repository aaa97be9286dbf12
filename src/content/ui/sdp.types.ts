/** Real pairs whose descriptions can be made, by the id of their scenario. */
export const SDP_PRESETS = [
  'connect',
  'media',
  'renegotiation',
  'simulcast',
  'ice-restart',
] as const;

/** One of `SDP_PRESETS`. */
export type SdpPreset = (typeof SDP_PRESETS)[number];

/** What a pasted text is taken for; `auto`: what it looks like. */
export type PastedType = 'auto' | 'offer' | 'answer' | 'pranswer';

/** Words of the SDP lab. */
export interface SdpWords {
  readonly mode: { readonly label: string; readonly real: string; readonly own: string };
  readonly presets: {
    readonly label: string;
    readonly names: { readonly [P in SdpPreset]: string };
    readonly about: { readonly [P in SdpPreset]: string };
  };
  readonly make: string;
  readonly makeAgain: string;
  readonly stop: string;
  readonly idle: string;
  readonly running: string;
  readonly done: string;
  readonly own: {
    /** Over the text field. */
    readonly label: string;
    readonly hint: string;
    readonly otherLabel: string;
    readonly otherSummary: string;
    readonly type: string;
    readonly types: { readonly [T in PastedType]: string };
    readonly explain: string;
    readonly clear: string;
    readonly privacy: string;
    readonly loading: string;
    readonly notLoaded: string;
    readonly readAs: (type: string, lines: number, sections: number) => string;
    readonly noProblems: string;
    readonly problems: (errors: number, notes: number) => string;
    readonly other: string;
    readonly toLine: (line: number) => string;
    readonly reading: string;
    readonly comparing: string;
    readonly check: string;
    readonly checkHint: string;
    readonly checking: string;
    readonly accepted: (state: string) => string;
    readonly refused: (name: string, message: string) => string;
    readonly errorLine: (line: number) => string;
    /** Why an answer is refused whatever it says. */
    readonly answerNeedsOffer: string;
    readonly checkFailed: string;
  };
}

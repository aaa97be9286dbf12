/** Props that every diagram shares: data, position, words, events. */
export interface DiagramProps<Model, Labels> {
  readonly model: Model;
  /** Words of the reader's language; diagrams hold no strings. */
  readonly labels: Labels;
  /** Where the playhead is: count of events shown, and the fraction of the way to the next one. */
  readonly playhead: { readonly position: number; readonly fraction: number };
  /** `seq` that is selected in all pictures. */
  readonly selected: number | null;
  /** The reader chose an event. */
  readonly onSelect: (seq: number | null) => void;
}

/** What every lab panel is given: plain JSON, as an island takes it. */
export interface LabProps {
  /** `page`: it has a page of its own. `panel`: it stands in a text, in one column. */
  readonly size: 'page' | 'panel';
  /** The one part of the lab that is offered, such as one fault; by default all of it. */
  readonly only?: string;
}

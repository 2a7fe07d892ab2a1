import { Refusal } from '../../platform/http/refusal.ts'

/** A row of a file that is no request, for a reason of the file or its mapping. */
export class RowRefused extends Refusal {
  /** What is wrong, for whoever imports it. */
  readonly sentence: string

  constructor(sentence: string) {
    super('invalid')
    this.sentence = sentence
  }
}

import { Refusal } from '../../platform/http/refusal.ts'

/** A row that is not a valid request, because of the file or its mapping. */
export class RowRefused extends Refusal {
  /** The reason, for the person who imports. */
  readonly sentence: string

  constructor(sentence: string) {
    super('invalid')
    this.sentence = sentence
  }
}

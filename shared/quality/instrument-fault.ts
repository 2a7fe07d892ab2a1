/** Inconsistencies of an instrument, each with a sentence in every language. */
type InstrumentFaultCode =
  | 'empty_text'
  | 'too_many_items'
  | 'duplicate_item'
  | 'reserved_name'
  | 'name_taken'
  | 'choice_name'
  | 'duplicate_value'
  | 'few_answers'
  | 'same_label'
  | 'unknown_scale'
  | 'unknown_item'
  | 'shown_if_unknown'
  | 'shown_if_later'
  | 'shown_if_value'
  | 'shown_if_not_asked'
  | 'opening_several'
  | 'not_on_opening_scale'
  | 'satisfied_and_bad'
  | 'duplicate_form'
  | 'duplicate_draw'
  | 'draws_nothing'
  | 'no_chance'
  | 'low_chance'
  | 'weight_missing'
  | 'shares_above_one'
  | 'shares_below_one'
  | 'judged_too_early'
  | 'forms_alike'
  | 'start_asks_nothing'
  | 'never_asked'
  | 'asked_twice'
  | 'same_words'
  | 'too_many_answers'

/** An inconsistency, its path, and the values of its sentence. */
export interface InstrumentFault {
  path: (string | number)[]
  fault: InstrumentFaultCode
  values: Record<string, string | number>
}

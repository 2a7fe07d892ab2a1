import type { InstrumentText } from './instrument-fr.ts'

/** What is said, in English, of a site owner’s own instrument that does not hold. */
export const en: InstrumentText = {
  shape: {
    no_wording:
      'the question “{item}” has no text {language}. Write it in "wording": { "fr": …, "en": … }.',
    no_label:
      'the answer {value} of the scale “{scale}” has no text {language}. Write it in "label": { "fr": …, "en": … }.',
    no_title: 'the title has no text {language}. Write it in "title": { "fr": … }.',
    answer: 'this answer has no allowed value. Write a whole number from -1 to 10, or: {values}.',
    identifier:
      '“{value}” cannot name an instrument. Write lower-case letters, digits and dashes, 64 at most.',
    item_name:
      '“{value}” cannot be a name. Begin with a letter, then 1 to 23 letters, digits or underscores.',
    form_name:
      '“{value}” cannot name a form. Begin with a letter, then 15 letters, digits or dashes at most.',
    built_in: 'the instrument “{id}” exists in Parvis already. Choose another name in "id".',
  },
  fault: {
    empty_text: 'this text is empty {language}. Write at least one word.',
    too_many_items: 'there are {n} questions. Keep 100 at most: from here on they are too many.',
    duplicate_item: 'two questions are called “{item}”. Give this one another name.',
    reserved_name:
      'the name “{item}” is already used by Parvis. Give this question another name than about, helped and departement.',
    name_taken:
      'a choice of the question “{item}” would be kept under the name “{choice}”, already taken by “{other}”. Rename one of them.',
    choice_name:
      'a choice of the question “{item}” would be kept under the name “{choice}”, which is not allowed. Shorten the name of the question, or use values from 0 to 10.',
    duplicate_value:
      'the value {value} is given twice in the scale “{scale}”. Give each answer its own.',
    few_answers: 'the scale “{scale}” has fewer than two answers. Write at least two.',
    same_label:
      'the scale “{scale}” offers the answer “{label}” twice. Change one of the two texts.',
    unknown_scale:
      'the question “{item}” asks for the scale “{scale}”, which does not exist. Write it in "scales", or correct the name.',
    unknown_item: 'the question “{item}” does not exist. Write it in "items", or correct the name.',
    shown_if_unknown:
      'the question “{item}” depends on “{other}”, which does not exist. Name a question, or a choice of a question with several answers.',
    shown_if_later:
      'the question “{item}” depends on “{other}”, which comes after it. Put “{other}” higher in "items".',
    shown_if_value:
      'the question “{item}” waits for the answer {value} to “{other}”, which does not offer it. Write one of its answers.',
    shown_if_not_asked:
      'the form “{form}” asks “{item}” without having asked “{other}”, on which it depends. Put “{other}” before it.',
    opening_several:
      'the first question “{item}” takes several answers. Give it a scale with one answer only.',
    not_on_opening_scale:
      'the answer {value} is not a point of the scale of the first question, “{item}”. Write one of its points.',
    satisfied_and_bad:
      'the answer {value} is both in "satisfied" and in "bad". Keep it in one of them.',
    duplicate_form: 'two forms are called “{name}”. Give this one another name.',
    duplicate_draw: 'the question “{name}” is twice in "draw". Keep it once.',
    draws_nothing:
      'the form “{form}” draws a question, but "draw" is empty. Fill "draw", or remove "draws".',
    no_chance: '“{name}” has no chance of being asked. Write a share greater than 0, or remove it.',
    low_chance:
      'the question “{item}” has less than one chance in ten of being asked. Write a share of {least} or more.',
    weight_missing:
      '"weights" does not say how much the dimension “{dimension}” counts, which is compared. Add it, or remove "weights": all then count the same.',
    shares_above_one: 'the sum of the shares is {sum}. Bring it down to 1.',
    shares_below_one:
      'the sum of the shares of the forms of one moment is {sum}. Raise them to reach 1.',
    judged_too_early:
      'the form “{form}” asks “{item}” before a person can judge it. Write "moment": "served" in this form, or take the question out of it.',
    forms_alike:
      'the forms “{form}” and “{other}” are asked at the same moment and nothing tells them apart. Keep one, or draw a question in one of them.',
    start_asks_nothing:
      'the form “{form}” waits for the start of the procedure, where it asks nothing. Write "draws": true, and "before" in each line of "draw".',
    never_asked:
      'the question “{item}” is never asked. Put it in "draw", "forms" or "extras", or remove it.',
    asked_twice: 'the form “{form}” asks “{item}” twice. Keep one place only.',
    same_words:
      'in the form “{form}”, the questions “{item}” and “{other}” have the same text. Change one of them.',
    too_many_answers: 'the form “{form}” asks for {n} answers. Keep 60 at most.',
  },
  warning: {
    long_step:
      'The question “{item}” has {n} words {language}, with its answers. A telephone has room for 40. Shorten it.',
    in_column:
      'The answers of “{scale}” are too long {language} for one row. On a telephone they stand in a column.',
  },
}

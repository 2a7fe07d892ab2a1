import type { Rule } from '#shared/privacy/personal-rules.ts'

/**
 * What stands right before a date of birth, in the ten languages: a word of birth, at most a place,
 * and what joins them to the date. “Née avant le” and “prime de naissance versée le” do not.
 */
const told = new RegExp(
  '(?:(?:^|[^\\p{L}])(?:n[ée]{1,2}s?(?:\\([e)s]{1,3})?|born|geboren|nac[ií](?:d[oa]|ó)?|nat[oa]|nascid[oa]|nasci|народи\\p{L}{1,8}|ddn|dob)' +
    "(?:\\s(?:[aà]|aux?|en|in|em)\\s\\p{L}[\\p{L}’'-]{1,25})?" +
    '|(?:(?<!acte de )naissance|birth|geburtsdatum|nascita|nacimiento|nascimento|народження|ميلادي?|doğum\\p{L}{0,6}(?:\\s\\p{L}{1,10})?))' +
    '(?:\\s?[:=]|\\s(?:le|est|on|was|is|am|ist|el|es|il|em|is|è|é)){0,3}\\s?$',
  'iu',
)

/** A day, a month in figures or letters, and a year: a day without its year says little of anyone. */
export const birthRule: Rule = [
  'birth',
  /\d{1,2}(?:er|º|\.)?(?:\s?[./-]\s?|\s)(?:\d{1,2}|(?:de\s)?\p{L}{3,10}\.?)(?:\s?[./-]\s?|\s)(?:de\s)?(?:(?:19|20)\d\d|\d\d)(?![\d])/iuy,
  (_, before) => told.test(before),
]

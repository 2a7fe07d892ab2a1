import {
  addressText,
  callbackSlotText,
  letterText,
  mandateText,
  promiseText,
  replyText,
  requestText,
  whoLookedText,
} from '#shared/text/usager/requests/text.ts'
import {
  hostedText,
  instrumentsText,
  noticeText,
  pagesText,
  publicRepliesText,
  receiptText,
  refusalsText,
  restText,
  sheetText,
  usagerText,
} from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** A sentence with its path, which begins with the name of its table. */
export type Said = [path: string, sentence: string]

/** Every table of words that usagers read. */
export const usagerTables = {
  usagerText,
  restText,
  hostedText,
  receiptText,
  noticeText,
  promiseText,
  publicRepliesText,
  refusalsText,
  instrumentsText,
  requestText,
  addressText,
  callbackSlotText,
  mandateText,
  replyText,
  letterText,
  sheetText,
  pagesText,
  whoLookedText,
}

const numbers = ['zero', 'one', 'two', 'few', 'many', 'other']

/** A sentence that is said by the number it holds. */
const isCounted = (words: object): words is Record<string, string> =>
  'other' in words && Object.keys(words).every((key) => numbers.includes(key))

/** Every sentence with its path; of one that is counted, each of its forms under the same path. */
function sentencesOf(words: object, path: string): Said[] {
  return Object.entries(words).flatMap(([key, inside]): Said[] => {
    if (typeof inside === 'string') return [[isCounted(words) ? path : `${path}/${key}`, inside]]
    return sentencesOf(inside, `${path}/${key}`)
  })
}

/** The forms of every counted sentence, with its path. */
export function countedIn(words: object, path = ''): [string, Record<string, string>][] {
  if (isCounted(words)) return [[path, words]]
  return Object.entries(words).flatMap(([key, inside]) =>
    typeof inside === 'object' ? countedIn(inside, `${path}/${key}`) : [],
  )
}

/** All that a usager reads in a language. */
export const saidIn = (locale: UsagerLocale): Said[] =>
  Object.entries(usagerTables).flatMap(([name, table]) => sentencesOf(table[locale], name))

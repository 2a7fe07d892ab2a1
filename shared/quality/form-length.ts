import type { Instrument } from '../contract/catalogue/instrument.ts'
import { localise } from '../text/locale.ts'
import { answersOf, scaleOf } from './instrument.ts'
import { possibleVisits } from './visits.ts'

/** Words read a second: 238 a minute (Brysbaert, 2019, silent reading of non-fiction). */
const wordsASecond = 238 / 60

/** Seconds to choose and tap, once read: what `bench:form` lets pass before each tap. */
const secondsATap = 3

/** What a form takes at most: its questions, the taps until it is sent, and about the seconds. */
export interface FormLength {
  form: string
  questions: number
  taps: number
  seconds: number
}

/**
 * Returns what each form takes. A question of one answer takes a tap, one of several takes two, and
 * the comment is passed by one. Extra questions, and those asked after some answers only, are left out.
 */
export function formLengths(instrument: Instrument): FormLength[] {
  const extras = new Set(instrument.extras.map(({ item }) => item))
  const visits = possibleVisits(instrument).map(({ form, asked }): FormLength => {
    const items = asked.flatMap(({ item: name }) =>
      instrument.items.filter((one) => one.item === name && !one.shown_if && !extras.has(name)),
    )
    const taps = items.reduce((sum, item) => sum + (scaleOf(instrument, item).several ? 2 : 1), 1)
    const words = items.flatMap((item) => [
      item.wording,
      ...answersOf(scaleOf(instrument, item)).map(({ label }) => label),
    ])
    const count = words.map((text) => localise(text, 'fr').split(/\s+/).length)
    const read = count.reduce((sum, n) => sum + n, 0) / wordsASecond
    return {
      form,
      questions: items.length,
      taps,
      seconds: Math.ceil((read + taps * secondsATap) / 5) * 5,
    }
  })
  return instrument.forms.flatMap(({ form }) => {
    const [longest] = visits
      .filter((one) => one.form === form)
      .sort((one, other) => other.seconds - one.seconds)
    return longest ? [longest] : []
  })
}

import type { Instrument } from '../contract/catalogue/instrument.ts'
import { localise } from '../text/locale.ts'
import type { UsagerLocale } from '../text/usager-locale.ts'
import { endsOf } from './ends-of.ts'
import { fitsRow } from './fits-row.ts'
import { answersOf, scaleOf } from './instrument.ts'
import { languagesOf } from './languages-of.ts'

/** Most words of a step: more do not fit the screen of a telephone, or are not read. */
const mostWords = 40

/** Words that stand around a question: how far one has come, what was answered, the way past it. */
const wordsAround = 6

/** What of an instrument fits no step, in one language. */
export type StepWarning = { locale: UsagerLocale } & (
  | { warning: 'long_step'; item: string; n: number }
  | { warning: 'in_column'; scale: string }
)

/**
 * Returns what of an instrument fits no step of a telephone: questions of too many words, and answers
 * too long for one row, which stand in a column there. The instrument may still be asked.
 */
export function checkSteps(instrument: Instrument): StepWarning[] {
  return languagesOf(instrument).flatMap((locale) => {
    const columns = Object.entries(instrument.scales).flatMap(
      ([scale, { answers, several }]): StepWarning[] => {
        const points = answers.map(({ value, label }) => ({
          value,
          label: localise(label, locale),
        }))
        const isRow = !several && points.length <= 5
        const isColumn = isRow && !fitsRow(points.map(({ label }) => label)) && !endsOf(points)
        return isColumn ? [{ warning: 'in_column', scale, locale }] : []
      },
    )
    const long = instrument.items.flatMap((item): StepWarning[] => {
      const labels = answersOf(scaleOf(instrument, item)).map(({ label }) => label)
      const said = [item.wording, ...labels].map((text) => localise(text, locale))
      const n = countWords(said.join(' ')) + wordsAround
      return n > mostWords ? [{ warning: 'long_step', item: item.item, n, locale }] : []
    })
    return [...long, ...columns]
  })
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { answersOf, choiceName, scaleOf } from '#shared/quality/instrument.ts'
import { abouts, helps } from '#shared/quality/said.ts'
import { departementNames } from '#shared/territory/departement-names.ts'
import { localise } from '#shared/text/locale.ts'
import { ownOf } from '#shared/text/own-of.ts'
import { receiptText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** A question with its answer, in words. */
export interface DescribedAnswer {
  item: string
  question: string
  answer: string
}

/**
 * Describes stored answers: the opening question first, then those of the instrument in order, then
 * extra ones. An answer without a known question is shown as stored, so that nothing stays hidden.
 * @param instrument the version of the answers; `null` when the hub does not have it.
 */
export function describeAnswers(
  instrument: Instrument | null,
  answers: Readonly<Record<string, string>>,
  locale: UsagerLocale,
): DescribedAnswer[] {
  const left = new Map(Object.entries(answers))
  const told = instrument ? describeItems(instrument, left, locale) : []
  const beside = describeBeside(left, locale)
  const unknown = [...left].map(([item, answer]) => ({ item, question: item, answer }))
  return [...told, ...unknown, ...beside]
}

function describeItems(instrument: Instrument, left: Map<string, string>, locale: UsagerLocale) {
  const text = receiptText[locale]
  const told = instrument.items.flatMap((item): DescribedAnswer[] => {
    const scale = scaleOf(instrument, item)
    const offered = answersOf(scale)
    const question = localise(item.wording, locale)
    if (!scale.several) {
      const value = take(left, item.item)
      if (value === undefined) return []
      const label = offered.find((one) => String(one.value) === value)?.label
      const answer = label ? localise(label, locale) : value
      return [{ item: item.item, question, answer }]
    }
    const choices = offered.flatMap(({ value, label }) => {
      const chosen = take(left, choiceName(item.item, value))
      return chosen === undefined
        ? []
        : [{ label: localise(label, locale), isChosen: chosen === '1' }]
    })
    if (choices.length === 0) return []
    const chosen = choices.filter(({ isChosen }) => isChosen).map(({ label }) => label)
    return [{ item: item.item, question, answer: chosen.join(text.between) || text.noChoice }]
  })
  const isOpening = ({ item }: DescribedAnswer) => item === instrument.opening
  return [...told.filter(isOpening), ...told.filter((one) => !isOpening(one))]
}

function describeBeside(left: Map<string, string>, locale: UsagerLocale): DescribedAnswer[] {
  const { questions, about: aboutWords, helped: helpedWords } = receiptText[locale]
  const [about, helped, departement] = [
    take(left, 'about'),
    take(left, 'helped'),
    take(left, 'departement'),
  ]
  const known = <T extends string>(words: readonly T[], value: string | undefined) =>
    words.find((word) => word === value)
  const knownAbout = known(abouts, about)
  const knownHelped = known(helps, helped)
  return [
    { item: 'about', answer: knownAbout ? aboutWords[knownAbout] : about },
    { item: 'helped', answer: knownHelped ? helpedWords[knownHelped] : helped },
    {
      item: 'departement',
      answer:
        departement && `${ownOf(departementNames, departement) ?? ''} (${departement})`.trim(),
    },
  ].flatMap(({ item, answer }) =>
    answer === undefined
      ? []
      : [{ item, question: questions[item as keyof typeof questions], answer }],
  )
}

function take(left: Map<string, string>, name: string): string | undefined {
  const value = left.get(name)
  left.delete(name)
  return value
}

import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import type { Instrument, Item } from '#shared/contract/catalogue/instrument.ts'
import type { Choices, Reason } from '#shared/contract/reporting/priorities.ts'
import { isBad } from '#shared/quality/asking.ts'
import { extraProbability } from '#shared/quality/extra-probability.ts'
import { answersOf, findItem, scaleOf } from '#shared/quality/instrument.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { hajek } from '#shared/statistics/hajek.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import type { JointAnswer } from './joint-answers-sql.ts'

/** A version of a site's configuration. */
interface Version {
  site: string
  version: number
  content: ConfigurationContent
}

/** An answer to an extra question, with the probability that it was asked. */
interface Chosen {
  value: string
  pi: number
  isBad: boolean
}

/** Lists the extra questions that ask what counted, or what matters. */
export function reasonItems(instrument: Instrument): Item[] {
  return instrument.extras.flatMap(({ item: name }) => {
    const item = findItem(instrument, name)
    return item && ['reason', 'importance'].includes(item.dimension) ? item : []
  })
}

/**
 * Describes what usagers chose in each extra question, among the dissatisfied (where it asks what
 * counted) and of all. An extra question is asked of any form of its moment, more often after a bad
 * mark: its probability depends on the opening answer alone, and each answer counts for those who
 * were not asked. The shares of a group add up, so a group has eleven answers or none is told; of
 * all is not told either where the others would be fewer.
 */
export function describeReasons(
  instrument: Instrument,
  answers: readonly JointAnswer[],
  versions: readonly Version[],
): Reason[] {
  const configured = new Map(
    versions.map(({ site, version, content }) => [
      `${site} ${version}`,
      { version, content, instrument },
    ]),
  )
  const opened = findItem(instrument, instrument.opening)
  const openings = new Map(
    (opened ? answersOf(scaleOf(instrument, opened)) : []).map(({ value }) => [
      String(value),
      value,
    ]),
  )
  return reasonItems(instrument).map((item) => {
    const values = answersOf(scaleOf(instrument, item))
    const isChoice = new Set(values.map(({ value }) => String(value)))
    const chosen = answers.flatMap((one): Chosen[] => {
      const asked = configured.get(`${one.site} ${one.configuration}`)
      const opening = openings.get(one.opening)
      if (!asked || opening === undefined || one.item !== item.item) return []
      const pi = extraProbability(asked, item.item, opening)
      if (!pi || !isChoice.has(one.value)) return []
      const bad = isBad(instrument.bad, opening)
      return Array.from({ length: one.n }, () => ({ value: one.value, pi, isBad: bad }))
    })
    const dissatisfied = chosen.filter((one) => one.isBad)
    const isAsked = item.dimension === 'reason'
    const isTold = isAsked && dissatisfied.length >= fewestPublic
    const others = chosen.length - dissatisfied.length
    const isSafe = !isTold || others === 0 || others >= fewestPublic
    const groups = [
      ...(isTold ? [choicesOf('dissatisfied', dissatisfied, values)] : []),
      ...(chosen.length >= fewestPublic && isSafe ? [choicesOf('all', chosen, values)] : []),
    ]
    return {
      item: item.item,
      wording: item.wording,
      because: groups.length === 0 ? ('too_few' as const) : null,
      groups,
    }
  })
}

function choicesOf(
  of: Choices['of'],
  chosen: readonly Chosen[],
  values: ReturnType<typeof answersOf>,
): Choices {
  const shares = values.map(({ value, label }) => {
    const found = hajek(
      chosen.map((one) => ({ y: one.value === String(value) ? 1 : 0, pi: one.pi })),
    )
    // The effective number of answers gives the interval of Wilson its width.
    const { mean = 0, effective = 0 } = found ?? {}
    const bounds = wilson(mean * effective, effective) ?? { low: 0, high: 1 }
    return {
      effective,
      answer: {
        value: String(value),
        label,
        share: {
          estimate: toThousandth(mean),
          low: toThousandth(bounds.low),
          high: toThousandth(bounds.high),
        },
      },
    }
  })
  return {
    of,
    n: chosen.length,
    effective: Math.round((shares[0]?.effective ?? 0) * 10) / 10,
    answers: shares.map(({ answer }) => answer),
  }
}

import type { Instrument, Item } from '#shared/contract/catalogue/instrument.ts'
import {
  type OtherQuestion,
  type Others,
  perceivedDimensions,
} from '#shared/contract/reporting/perception.ts'
import { type WebStream, webStreams } from '#shared/contract/stream.ts'
import { choiceName, scaleOf } from '#shared/quality/instrument.ts'
import type { NonEmpty } from '#shared/report/measured.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import { answersTo, isOf, ofStream } from '../figures/answers-to.ts'
import { type CriteriaOf, type Criterion, markCriterion } from '../figures/criterion.ts'
import type { Known } from '../figures/known.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import { guardBeside } from './guard-beside.ts'

/** Possible guards, equal treatment first. */
const guards: NonEmpty<string> = ['same_treatment', 'equal_quality', 'promises_kept', 'delays']

/** Dimensions that other figures tell. */
const told: readonly Item['dimension'][] = [
  ...perceivedDimensions,
  ...(['overall', 'civic', 'proof', 'reason', 'importance'] as const),
]

/** Lists the questions that no other figure tells: most are an organisation's own. */
function othersOf({ items, opening }: Instrument): Item[] {
  return items.filter(({ item, dimension }) => item !== opening && !told.includes(dimension))
}

/** The answers that count of these questions; each choice of several is an answer of its own. */
export const otherCriteria: CriteriaOf = (instrument) =>
  othersOf(instrument).flatMap((item) => criteriaOf(instrument, item))

function criteriaOf(instrument: Instrument, item: Item): Criterion[] {
  const { several, answers } = scaleOf(instrument, item)
  if (several)
    return answers.map(({ value }) => ({
      item: choiceName(item.item, value),
      points: new Set(['0', '1']),
      good: new Set<string>(),
    }))
  const found = markCriterion(instrument, item.item)
  return found === null ? [] : [found]
}

/**
 * Describes what was answered to each question that no other figure tells: the share of each answer
 * with its interval, raw, of the first stream that may tell it. The shares of a question add up, so
 * a question has eleven answers or none is told.
 */
export function describeOthers(known: Known): Others {
  const items = othersOf(known.asked)
  if (items.length === 0) return { told: 'nothing', because: 'absent' }
  const questions = items.map((item) => {
    const each = webStreams.map((stream) => describeOther(known, item, stream))
    return each.find(({ n }) => n !== null) ?? describeOther(known, item, known.proven)
  })
  if (questions.every(({ n }) => n === null)) return { told: 'nothing', because: 'too_few' }
  const beside = guardBeside(known, guards)
  return beside === null
    ? { told: 'nothing', because: 'not_alone' }
    : { told: 'figures', beside, questions }
}

function describeOther(known: Known, item: Item, stream: WebStream): OtherQuestion {
  const { asked, period } = known
  const { several = false, answers } = scaleOf(asked, item)
  const criteria = criteriaOf(asked, item)
  const counted = criteria.map((criterion) =>
    answersTo(known, asked, criterion, ofStream(stream)).filter((one) => isOf(period, one)),
  )
  const sum = (all: readonly { n: number }[]) => all.reduce((total, { n }) => total + n, 0)
  const bases = counted.map(sum)
  const n = Math.min(...bases)
  const isTold = n >= fewestPublic
  const shares = answers.map(({ value, label }, at) => {
    const [all = [], wanted] = several ? [counted[at], '1'] : [counted[0], String(value)]
    const x = sum(all.filter((one) => one.value === wanted))
    const base = sum(all)
    const { low = 0, high = 1 } = wilson(x, base) ?? {}
    return {
      value: String(value),
      label,
      share: {
        estimate: toThousandth(base === 0 ? 0 : x / base),
        low: toThousandth(low),
        high: toThousandth(high),
      },
    }
  })
  return {
    item: item.item,
    wording: item.wording,
    several,
    follows: asked.extras.some((extra) => extra.item === item.item),
    stream,
    n: isTold ? n : null,
    answers: isTold ? shares : [],
  }
}

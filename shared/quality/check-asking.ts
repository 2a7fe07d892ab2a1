import { leastShare } from '../contract/catalogue/configuration.ts'
import type { Instrument, Item } from '../contract/catalogue/instrument.ts'
import { ownOf } from '../text/own-of.ts'
import { checkMoments } from './check-moments.ts'
import { mostItems, namedAnswers } from './check-questions.ts'
import type { InstrumentFault } from './instrument-fault.ts'
import { momentOf } from './moments.ts'
import { type PossibleVisit, possibleVisits } from './visits.ts'

/** Most answers in one feedback. */
const mostAnswers = 60

/** Tolerance of a sum of shares around 1. */
const tolerance = 1e-9

/**
 * Returns faults in the opening question, forms, draws, extra questions, and every possible visit.
 */
export function checkQuestionOrder(instrument: Instrument): InstrumentFault[] {
  return [
    ...checkReferences(instrument),
    ...checkOpening(instrument),
    ...checkChances(instrument),
    ...checkMoments(instrument),
    ...checkWeights(instrument),
    // Too long: already reported, and every visit would repeat it.
    ...(instrument.items.length > mostItems ? [] : checkVisits(instrument)),
  ]
}

function checkReferences({ items, opening, draw, forms, extras }: Instrument): InstrumentFault[] {
  const known = new Set(items.map(({ item }) => item))
  const named: [item: string | undefined, path: (string | number)[]][] = [
    [opening, ['opening']],
    ...draw.flatMap((one, at) =>
      (['item', 'before', 'compared', 'twin'] as const).map(
        (key): [string | undefined, (string | number)[]] => [one[key], ['draw', at, key]],
      ),
    ),
    ...forms.flatMap(({ pages }, form) =>
      pages.flatMap((page, at) =>
        page.items.map((item, index): [string, (string | number)[]] => [
          item,
          ['forms', form, 'pages', at, 'items', index],
        ]),
      ),
    ),
    ...extras.map(({ item }, at): [string, (string | number)[]] => [item, ['extras', at, 'item']]),
  ]
  return named.flatMap(([item, path]): InstrumentFault[] =>
    item === undefined || known.has(item)
      ? []
      : [{ path, fault: 'unknown_item', values: { item } }],
  )
}

function checkOpening({ items, opening, scales, satisfied, bad }: Instrument): InstrumentFault[] {
  const item = items.find((one) => one.item === opening)
  const scale = item && ownOf(scales, item.scale)
  if (!scale) return []
  if (scale.several)
    return [{ path: ['opening'], fault: 'opening_several', values: { item: opening } }]
  const points = scale.answers.map(({ value }) => value)
  return (['satisfied', 'bad'] as const).flatMap((key) =>
    ({ satisfied, bad })[key].flatMap((value, at): InstrumentFault[] => {
      const path = [key, at]
      if (!points.includes(value))
        return [{ path, fault: 'not_on_opening_scale', values: { item: opening, value } }]
      return key === 'bad' && satisfied.includes(value)
        ? [{ path, fault: 'satisfied_and_bad', values: { value } }]
        : []
    }),
  )
}

function checkChances(instrument: Instrument): InstrumentFault[] {
  const { draw, forms, extras } = instrument
  const faults: InstrumentFault[] = []
  const sums = { draw: 0, bad: 0, other: 0 }
  for (const [list, key, entries] of [
    ['forms', 'form', forms.map(({ form, share, needs }) => ({ name: form, share, needs }))],
    ['draw', 'item', draw.map(({ item, share }) => ({ name: item, share, needs: undefined }))],
  ] as const) {
    const known = new Set<string>()
    for (const [at, { name, share, needs }] of entries.entries()) {
      if (list === 'draw') sums.draw += share
      // What needs a marked start may be an option, for a site to turn on.
      if (!(share > 0 || (share === 0 && needs === 'start')))
        faults.push({ path: [list, at, 'share'], fault: 'no_chance', values: { name } })
      if (known.has(name))
        faults.push({
          path: [list, at, key],
          fault: list === 'forms' ? 'duplicate_form' : 'duplicate_draw',
          values: { name },
        })
      known.add(name)
    }
  }
  for (const [at, extra] of extras.entries())
    for (const key of ['bad', 'other'] as const) {
      sums[key] += extra[key]
      if (!(extra[key] >= leastShare))
        faults.push({
          path: ['extras', at, key],
          fault: 'low_chance',
          values: { item: extra.item, least: leastShare },
        })
    }
  const above = (path: (string | number)[], sum: number): InstrumentFault[] =>
    sum > 1 + tolerance
      ? [{ path, fault: 'shares_above_one', values: { sum: Math.round(sum * 1e6) / 1e6 } }]
      : []
  const below = (path: (string | number)[], sum: number): InstrumentFault[] =>
    sum < 1 - tolerance
      ? [{ path, fault: 'shares_below_one', values: { sum: Math.round(sum * 1e6) / 1e6 } }]
      : []
  const sumsOfMoments = new Map<string, number>()
  for (const form of forms) {
    const moment = momentOf(instrument, form)
    sumsOfMoments.set(moment, (sumsOfMoments.get(moment) ?? 0) + form.share)
  }
  return [
    ...faults,
    ...[...sumsOfMoments.values()].flatMap((sum) => above(['forms'], sum)),
    ...[...sumsOfMoments.values()].flatMap((sum) => below(['forms'], sum)),
    ...above(['draw'], sums.draw),
    ...above(['extras'], Math.max(sums.bad, sums.other)),
  ]
}

/** Returns a fault when some dimensions have a weight and others have none. */
function checkWeights({ items, weights }: Instrument): InstrumentFault[] {
  if (!weights) return []
  const compared = items.filter(({ aspect }) => aspect === 'compared')
  const silent = new Set(
    compared.map((item) => item.dimension).filter((one) => weights[one] === undefined),
  )
  return [...silent].map((dimension): InstrumentFault => {
    return { path: ['weights'], fault: 'weight_missing', values: { dimension } }
  })
}

function checkVisits(instrument: Instrument): InstrumentFault[] {
  const { items, forms, draw } = instrument
  const visits = possibleVisits(instrument)
  const asked = new Set(visits.flatMap((visit) => visit.asked.map(({ item }) => item)))
  const byName = new Map(items.map((one) => [one.item, one]))
  const named = namedAnswers(instrument)
  return [
    ...forms.flatMap(({ form, draws }, at): InstrumentFault[] =>
      draws && draw.length === 0
        ? [{ path: ['forms', at, 'draws'], fault: 'draws_nothing', values: { form } }]
        : [],
    ),
    ...items.flatMap(({ item }, at): InstrumentFault[] =>
      asked.has(item) ? [] : [{ path: ['items', at], fault: 'never_asked', values: { item } }],
    ),
    ...once(visits.flatMap((visit) => checkVisit(instrument, byName, named, visit))),
  ]
}

function checkVisit(
  instrument: Instrument,
  byName: ReadonlyMap<string, Item>,
  named: ReturnType<typeof namedAnswers>,
  { form, at, asked }: PossibleVisit,
): InstrumentFault[] {
  const faults: InstrumentFault[] = []
  const before = new Set<string>()
  const words = new Map<string, string>()
  let answers = 0
  const tooMany = (n: number): InstrumentFault => ({
    path: ['forms', at],
    fault: 'too_many_answers',
    values: { form, n },
  })
  // More than each question twice: report it once, not hundreds of times.
  if (asked.length > 2 * mostAnswers) return [tooMany(asked.length)]
  for (const { item: name, path } of asked) {
    const item = byName.get(name)
    if (!item) continue
    if (before.has(name)) {
      faults.push({ path, fault: 'asked_twice', values: { item: name, form } })
      continue
    }
    if (item.shown_if) {
      const other = named.get(item.shown_if.item)?.item
      if (other !== undefined && other !== name && !before.has(other))
        faults.push({ path, fault: 'shown_if_not_asked', values: { item: name, other, form } })
    }
    const said = Object.entries(item.wording).map(([locale, wording]) => `${locale} ${wording}`)
    const same = said.map((one) => words.get(one))
    const other = same.find((one) => one !== undefined)
    if (other !== undefined)
      faults.push({ path, fault: 'same_words', values: { item: name, other, form } })
    for (const one of said) words.set(one, name)
    before.add(name)
    const scale = ownOf(instrument.scales, item.scale)
    answers += scale?.several ? scale.answers.length + scale.aside.length : 1
  }
  if (answers > mostAnswers) faults.push(tooMany(answers))
  return faults
}

/** Removes duplicate faults of several visits. */
function once(faults: readonly InstrumentFault[]): InstrumentFault[] {
  const known = new Map(faults.map((one) => [`${one.fault} ${one.path.join('/')}`, one]))
  return [...known.values()]
}

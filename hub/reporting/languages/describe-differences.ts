import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type {
  DisclosedLanguages,
  LanguageDifference,
} from '#shared/contract/reporting/languages.ts'
import { perceivedDimensions } from '#shared/contract/reporting/perception.ts'
import { fewestPublic, fewestShown } from '#shared/statistics/disclosure.ts'
import { judgeDifference } from '#shared/statistics/equivalence.ts'
import { type Counted, type Difference, newcombe } from '#shared/statistics/newcombe.ts'
import {
  type MatchedClass,
  standardisedDifference,
} from '#shared/statistics/standardised-difference.ts'
import { type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import type { LocaleTally } from '../../feedback/answers/locale-tallies-sql.ts'
import { type Criterion, openingCriterion, perceptionCriterion } from '../figures/criterion.ts'
import { shownParts } from '../figures/shown-parts.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import type { MatchedCount } from './answers-sql.ts'

type Differences = Omit<DisclosedLanguages, 'told' | 'beside'>

/** A comparison before it is judged: the verdict depends on how many there are. */
interface Pair {
  locale: UsagerLocale
  of: number
  others: number
  at(z: number): Difference | null
}

/**
 * Compares each language with French, or with the most answered one: satisfied usagers, and good
 * answers to each dimension at the same overall mark. What differs at the same mark comes from the
 * words or from the service; which of them, no figure tells.
 */
export function describeDifferences(
  asked: Instrument,
  tallies: readonly LocaleTally[],
  matched: readonly MatchedCount[],
  margin: number,
): Differences | 'absent' | 'one_language' | 'too_few' {
  const opening = openingCriterion(asked)
  if (opening === null) return 'absent'
  const locales = countBy(tallies, opening)
  if (locales.length < 2) return locales.length === 0 ? 'too_few' : 'one_language'
  const isShown = shownParts(locales.map(([, { n }]) => [n]))
  const shown = new Map(locales.filter((_, at) => isShown[at]))
  const reference = referenceOf(shown)
  const base = reference && shown.get(reference)
  if (!reference || !base || shown.size < 2) return 'too_few'
  const others = [...shown].filter(([locale]) => locale !== reference)
  const satisfied = others.map(([locale, of]): Pair => {
    return { locale, of: of.n, others: base.n, at: (z) => newcombe(of, base, z) }
  })
  const items = ([...perceivedDimensions, 'civic'] as const).flatMap((dimension) => {
    const found = perceptionCriterion(dimension)(asked)
    if (found === null || found.item === opening.item) return []
    const own = matched.filter(({ item, value }) => item === found.item && found.points.has(value))
    return pairsOf(own, found, opening, reference).map((pair) => ({ dimension, pair }))
  })
  const together = satisfied.length + items.length
  const judge = (pair: Pair) => judgePair(pair, margin, together)
  return {
    reference,
    satisfied: satisfied.flatMap((pair) => judge(pair) ?? []),
    items: items.flatMap(({ dimension, pair }) => {
      const judged = judge(pair)
      return judged ? [{ dimension, ...judged }] : []
    }),
    hidden: locales.length - shown.size,
  }
}

function judgePair(
  { locale, of, others, at }: Pair,
  margin: number,
  comparisons: number,
): LanguageDifference | null {
  const found = judgeDifference(at, margin, { fewest: Math.min(of, others), comparisons })
  return (
    found && {
      locale,
      ...{ of, others, verdict: found.verdict },
      difference: toThousandth(found.difference),
      low: toThousandth(found.low),
      high: toThousandth(found.high),
    }
  )
}

/** Pairs each language with the reference, within classes of the overall mark. */
function pairsOf(
  own: readonly MatchedCount[],
  { good }: Criterion,
  { points }: Criterion,
  reference: UsagerLocale,
): Pair[] {
  const locales = [...new Set(own.map(({ locale }) => locale))]
  const of = (locale: UsagerLocale) => own.filter((one) => one.locale === locale)
  const sizes = locales.map((locale) => [of(locale).reduce((all, { n }) => all + n, 0)])
  const isShown = shownParts(sizes)
  if (!isShown[locales.indexOf(reference)]) return []
  const marks = [...points].sort((one, other) => Number(one) - Number(other))
  return locales.flatMap((locale, at): Pair[] => {
    if (!isShown[at] || locale === reference) return []
    const classes = matchedClasses(marks, of(locale), of(reference), good)
    const total = (side: 'of' | 'others') => classes.reduce((all, one) => all + one[side].n, 0)
    if (Math.min(total('of'), total('others')) < fewestPublic) return []
    const compare = (z: number) => standardisedDifference(classes, z)
    return [{ locale, of: total('of'), others: total('others'), at: compare }]
  })
}

/**
 * Makes classes of neighbouring marks, each with five answers or more on both sides; the rest at the
 * end goes with the last one.
 */
function matchedClasses(
  marks: readonly string[],
  of: readonly MatchedCount[],
  others: readonly MatchedCount[],
  good: ReadonlySet<string>,
): MatchedClass[] {
  const classes: Sides[] = []
  let open = nobody
  for (const mark of marks) {
    open = add(open, { of: countAt(of, mark, good), others: countAt(others, mark, good) })
    if (open.of.n >= fewestShown && open.others.n >= fewestShown) {
      classes.push(open)
      open = nobody
    }
  }
  const last = classes.pop()
  return last ? [...classes, add(last, open)].map(weighed) : []
}

type Sides = Omit<MatchedClass, 'weight'>

const none: Counted = { x: 0, n: 0 }
const nobody: Sides = { of: none, others: none }

const plus = (one: Counted, other: Counted) => ({ x: one.x + other.x, n: one.n + other.n })

const add = (one: Sides, other: Sides): Sides => ({
  of: plus(one.of, other.of),
  others: plus(one.others, other.others),
})

const weighed = (one: Sides): MatchedClass => ({ ...one, weight: one.of.n + one.others.n })

function countAt(
  counts: readonly MatchedCount[],
  mark: string,
  good: ReadonlySet<string>,
): Counted {
  return counts
    .filter(({ opening }) => opening === mark)
    .reduce((all, { value, n }) => plus(all, { x: good.has(value) ? n : 0, n }), none)
}

/** Counts satisfied usagers by language, in the order of languages. */
function countBy(
  tallies: readonly LocaleTally[],
  { points, good }: Criterion,
): [UsagerLocale, Counted][] {
  return usagerLocales.flatMap((locale) => {
    const own = tallies.filter((one) => one.locale === locale && points.has(one.value))
    const counted = own
      .map(({ value, n }) => ({ x: good.has(value) ? n : 0, n }))
      .reduce(plus, none)
    return counted.n === 0 ? [] : [[locale, counted]]
  })
}

/** French where it may be shown, else the most answered language. */
function referenceOf(counts: ReadonlyMap<UsagerLocale, Counted>): UsagerLocale | null {
  if (counts.has('fr')) return 'fr'
  const [most] = [...counts].sort(([, one], [, other]) => other.n - one.n)
  return most?.[0] ?? null
}

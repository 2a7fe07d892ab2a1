import type { OfferWay } from '#shared/contract/catalogue/offer.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { OfferIndicator, OfferMeasure, OfferRow } from '#shared/contract/reporting/offers.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { weightedPercentile } from '#shared/statistics/percentile.ts'
import { shareOfRegister } from '#shared/statistics/share.ts'
import type { AvailabilityFacts } from '../../catalogue/availability/availability-facts.ts'
import { countMonths, countProbes } from '../../catalogue/availability/count-offer.ts'
import type { DrawnFacts } from '../../catalogue/availability/drawn-facts.ts'
import { judgeRows, verdictOfAll } from '../../catalogue/availability/judge-rows.ts'
import { countByTerritory, verdictOfWays } from '../figures/count-supply.ts'
import type { Population } from '../figures/known.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import { describeHoursCells, describeProbeCells, describeSlotCells } from './describe-cells.ts'

/** The data a measure is described from. */
export interface MeasureContext {
  service: Service
  /** Of the organisation. */
  zone: string
  offered: AvailabilityFacts
  drawn: DrawnFacts
  population: Population
  /** Names of territories, by code. */
  names: ReadonlyMap<string, string>
  margin: number
}

type Told = Pick<OfferMeasure, 'everywhere' | 'rows' | 'drawn'>
type Place = AvailabilityFacts['places'][number]

const perPeople = 10_000
const collator = new Intl.Collator('fr')

/** Describes each indicator by territory, and by day or month. Rows are alphabetical. */
export const describeMeasure: Readonly<Record<OfferIndicator, (context: MeasureContext) => Told>> =
  {
    hours_kept: (context) =>
      byPlace(context, 'hours', (place) => {
        const own = context.offered.months.filter(
          (one) => one.kind === 'hours' && one.place === place,
        )
        return own.length === 0 ? null : own.reduce((all, { amount }) => all + amount, 0) / 60
      }),
    next_slot: (context) =>
      byPlace(context, 'slot', (place) => {
        const own = context.offered.months.filter(
          (one) => one.kind === 'slot' && one.place === place && one.bucket >= 0,
        )
        return weightedPercentile(
          own.map(({ bucket }) => bucket),
          own.map(({ facts }) => facts),
          0.5,
        )
      }),
    uptime({ service, offered, drawn, margin }) {
      const addresses = [...new Set(offered.probes.map(({ address }) => address))].sort()
      const rows = addresses.map((address) => {
        const own = offered.probes.filter((one) => one.address === address)
        const sum = (of: 'answered' | 'asked') => own.reduce((all, one) => all + one[of], 0)
        const amount = sum('asked') === 0 ? null : sum('answered') / sum('asked')
        const cells = describeProbeCells(drawn, service.service, address)
        return {
          ...empty,
          id: address,
          name: address,
          ...countProbes(offered, address),
          amount,
          cells,
        }
      })
      return { ...judged(rows, margin), drawn: drawn.days }
    },
    offers: ({ offered, population }) => ({
      everywhere: null,
      rows: inOrder(
        countByTerritory(offered, population).map(
          ({ territory, name, population: base, places }) => ({
            ...empty,
            id: territory,
            name,
            amount: toThousandth((places / base) * perPeople),
            base,
          }),
        ),
      ),
      drawn: null,
    }),
    other_ways({ offered, names }) {
      const rows = offered.places.map((place) => ({
        ...rowOf(place, names),
        verdict: verdictOfWays(offered, place.place),
        ways: Object.fromEntries(
          offered.ways
            .filter((one) => one.place === place.place)
            .map(({ way, offered: isOffered }) => [way, isOffered]),
        ) as Partial<Record<OfferWay, boolean>>,
      }))
      return {
        everywhere: verdictOfAll(rows.map(({ verdict }) => verdict)),
        rows: inOrder(rows),
        drawn: null,
      }
    },
  }

const empty = {
  territory: null,
  share: null,
  verdict: null,
  amount: null,
  base: null,
  ways: null,
  cells: [],
} satisfies Partial<OfferRow>

function rowOf({ place, name, territory }: Place, names: ReadonlyMap<string, string>): OfferRow {
  const where = territory === undefined ? null : (names.get(territory) ?? territory)
  return { ...empty, id: place, name, territory: where }
}

function byPlace(
  { service, zone, offered, drawn, names, margin }: MeasureContext,
  kind: 'hours' | 'slot',
  amountOf: (place: string) => number | null,
): Told {
  const cellsOf = kind === 'hours' ? describeHoursCells : describeSlotCells
  const rows = offered.places.map((place) => ({
    ...rowOf(place, names),
    ...countMonths(offered, kind, place.place),
    amount: amountOf(place.place),
    cells: cellsOf(drawn, service, place, zone),
  }))
  return { ...judged(rows, margin), drawn: kind === 'hours' ? drawn.months : drawn.days }
}

function judged(rows: readonly (OfferRow & Counted)[], margin: number) {
  const { verdicts, everywhere } = judgeRows(rows, margin)
  const told = rows.map(({ x, n, ...row }, at) => ({
    ...row,
    share: n === 0 ? null : shareOfRegister(x, n),
    verdict: verdicts[at] ?? null,
  }))
  return { everywhere, rows: inOrder(told) }
}

/** Sorts by name: there is no ranking. */
function inOrder(rows: readonly OfferRow[]): OfferRow[] {
  return rows.toSorted((one, other) => collator.compare(one.name, other.name))
}

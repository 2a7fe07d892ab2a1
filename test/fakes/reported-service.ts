import type { Indicators, Pair, ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import { wilson } from '#shared/statistics/wilson.ts'

type Way = 'up' | 'down' | 'none'
type Untold = 'early' | 'too_few'

/** What a report says of one service: enough for a summary. */
export interface Reported {
  service: string
  /** Good answers and all, of the proven stream; `null` where they are hidden. */
  share: { x: number; n: number } | null
  satisfaction: Way | Untold
  equality: Way | Untold | 'absent'
  /** The limits of its chart are below the commitment. */
  never?: boolean
  /** Territories with their people, good answers and all; `below` is the verdict of the report. */
  territories: readonly { name: string; people: number; x: number; n: number; below: boolean }[]
  commitment: number | null
  floor: number | null
}

const at = '2026-10'
const reference = { from: '2026-01', to: '2026-08', points: 8 }
const recalibrated = { from: '2026-01', because: 'start' } as const
const chart = {
  told: 'chart',
  at,
  grouped: false,
  rule: null,
  stable: true,
  reference,
  recalibrated,
  left_out: [] as string[],
} as const
const before = { estimate: 0, low: 0, high: 0.1 }

/** Writes the report of some services, as readers outside are told it. */
export function reportOf(all: readonly Reported[]): Pick<Indicators, 'services' | 'declarations'> {
  return {
    services: all.map(serviceOf),
    declarations: all.flatMap(({ service, commitment }) =>
      commitment === null
        ? []
        : [
            {
              service,
              declared: { kind: 'commitment' as const, value: commitment },
              basis: 'Délibération n° 12',
              author: 'Sylvie Roche',
              at: '2026-03-03T10:00:00Z',
              version: 1,
            },
          ],
    ),
  }
}

function serviceOf(one: Reported): ServiceIndicators {
  const { service, satisfaction, equality } = one
  const untold = {
    told: 'nothing',
    at,
    grouped: false,
    points: 3,
    recalibrated,
    speaks: '2027-03',
    pace: null,
  } as const
  return {
    service,
    name: { fr: `Service ${service}`, en: `The ${service} service` },
    headline: {
      stream: 'invited',
      satisfaction,
      equality: equality === 'absent' ? 'too_few' : equality,
      satisfied:
        satisfaction === 'early' || satisfaction === 'too_few'
          ? { ...untold, because: satisfaction }
          : {
              ...chart,
              signal: satisfaction,
              figures: null,
              assurance: one.never ? ('never' as const) : null,
              effects: null,
            },
      between:
        equality === 'absent'
          ? null
          : equality === 'early' || equality === 'too_few'
            ? { ...untold, because: equality }
            : {
                ...chart,
                signal: equality,
                of: 'people',
                stream: 'invited',
                territories: 4,
                spread: { before, after: { ...before, estimate: 0.2 } },
              },
    },
    months: [],
    pairs: pairsOf(one),
    unheard: { streams: [] },
  }
}

function pairsOf({ share, territories, commitment, floor }: Reported): Pair[] {
  const usager: Pair['usager'] =
    share === null
      ? { told: 'too_few', indicator: 'satisfied' }
      : {
          told: 'figure',
          figure: {
            indicator: 'satisfied',
            shares: [{ stream: 'invited', share: shareOf(share) }],
          },
        }
  const people = territories.reduce((all, one) => all + one.people, 0)
  const under = floor !== null &&
    people > 0 && {
      under_floor: { stream: 'invited' as const, floor, raw: 0, likely: null, people, outside: 0 },
    }
  return [
    {
      usager,
      commun: {
        told: 'figure',
        figure: {
          indicator: 'equal_quality',
          shares: [],
          places: {
            stream: 'invited',
            reference: { value: commitment ?? 0.7, declared: commitment !== null },
            margin: { value: 0.05, declared: false },
            everywhere: 'unknown',
            untested: 0,
            spread: null,
            visible: null,
            territories: territories.map(({ name, people, x, n, below }) => ({
              territory: name,
              name,
              population: people,
              share: shareOf({ x, n }),
              shrunk: null,
              verdict: below ? 'below' : 'unknown',
              would_take: null,
              behind: null,
            })),
          },
        },
      },
    },
    ...(under
      ? [
          {
            usager,
            commun: {
              told: 'figure' as const,
              figure: { indicator: 'under_floor', shares: [], ...under },
            },
          },
        ]
      : []),
  ]
}

function shareOf({ x, n }: { x: number; n: number }) {
  return { told: 'share' as const, x, n, estimate: x / n, ...(wilson(x, n) ?? { low: 0, high: 1 }) }
}

import type { Half, Indicators } from '#shared/contract/reporting/indicators.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { monthAt, openTown, type Served } from './living-town.ts'
import type { TruthFigure } from './truth-figure.ts'

/** Towns of so many services, and how many towns of each. */
const towns = [
  { services: 1, many: 40 },
  { services: 10, many: 4 },
  { services: 50, many: 1 },
] as const

/** Months before the first one that a chart may speak of, and months that are read. */
const [before, read] = [9, 12] as const

/** Usual answers of a service in a month: they differ between services, and from month to month. */
const volumes = [20, 60] as const

const territories = ['01', '02', '03'] as const

/**
 * Lives stable towns: satisfaction, dates kept and gaps between territories stay what they are. Each
 * signal of a chart is then false. Counts them over a year, per town, against what the console says.
 */
export async function measureAnnouncements(server: string, seed: number): Promise<TruthFigure[]> {
  const random = seededRandom(seed)
  const figures: TruthFigure[] = []
  for (const { services, many } of towns) {
    let [found, said] = [0, 0]
    for (let nth = 0; nth < many; nth += 1) {
      const lived = await liveStable(server, services, random)
      found += lived.found / many
      said += lived.said / many
    }
    console.log(
      `${many} towns of ${services}: ${found.toFixed(2)} false a year, ${said.toFixed(2)} said`,
    )
    figures.push({
      name: `false_announcements_per_year_${services}`,
      value: found,
      bound: '<=',
      goal: 1.2 * said,
    })
  }
  return figures
}

/** Lives one town. @returns signals of a year, and how many the console says to expect */
async function liveStable(server: string, services: number, random: () => number) {
  const town = await openTown(server, services)
  const usual = town.services.map(() => ({
    volume: volumes[0] + random() * (volumes[1] - volumes[0]),
    share: 0.5 + 0.45 * random(),
    kept: 0.6 + 0.35 * random(),
    apart: territories.map(() => (random() - 0.5) * 0.1),
  }))
  let [found, said] = [0, 0]
  for (let nth = 0; nth < before + read; nth += 1) {
    const month = monthAt(nth)
    const people = town.services.flatMap((service, at) => {
      const own = usual[at]
      if (!own) return []
      const n = Math.round(own.volume * (0.75 + 0.5 * random()))
      return Array.from({ length: n }, (_, one): Served => {
        const place = Math.floor(random() * territories.length)
        return {
          reference: `${month}-${service}-${one}`,
          service,
          territory: territories[place] ?? '01',
          channel: 'web',
          isKept: random() < own.kept,
          isSatisfied: random() < Math.min(0.98, own.share + (own.apart[place] ?? 0)),
        }
      })
    })
    await town.live(month, people)
    if (nth < before) continue
    const report = await town.read(month)
    found += signalsOf(report)
    said += (report.false_alarms?.per_year ?? 0) / read
  }
  await town.close()
  return { found, said }
}

/** Counts the words *up* and *down* of a report: of every share once, and of equality. */
function signalsOf({ services }: Indicators): number {
  const isSignal = (way: string) => way === 'up' || way === 'down'
  return services.reduce((all, { headline, pairs }) => {
    const halves = pairs.flatMap(({ usager, commun }) => [...figureIn(usager), ...figureIn(commun)])
    // A figure stands in several pairs where it guards another.
    const figures = new Map(halves.map((one) => [one.indicator, one]))
    const told = [...figures.values()]
      .flatMap(({ shares }) => shares)
      .filter(({ change }) => change?.told === 'chart' && isSignal(change.signal))
    return all + told.length + (isSignal(headline.equality) ? 1 : 0)
  }, 0)
}

const figureIn = (half: Half) => (half.told === 'figure' ? [half.figure] : [])

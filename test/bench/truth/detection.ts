import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { monthAt, openTown, type Served } from './living-town.ts'
import type { TruthFigure } from './truth-figure.ts'

/** Answers of each service in a month: one town of ten services each. */
const volumes = [40, 100, 200] as const

const services = 10

/** Months before the fall, and most months after it. */
const [before, after] = [12, 12] as const

const [usual, fallen] = [0.8, 0.7] as const

/** Months within which half of the falls are announced, at 100 answers a month. */
const goal = 6

/** Lives towns where satisfaction falls by ten points, and counts the months until it is announced. */
export async function measureDetection(server: string, seed: number): Promise<TruthFigure[]> {
  const random = seededRandom(seed)
  const figures: TruthFigure[] = []
  for (const volume of volumes) {
    const waited = await liveFall(server, volume, random)
    const median = (waited[services / 2 - 1] ?? 0) / 2 + (waited[services / 2] ?? 0) / 2
    const never = waited.filter((one) => one > after).length
    console.log(
      `a fall from ${100 * usual} to ${100 * fallen} %, ${volume} answers a month, ${services} services: announced after ${waited.join(', ')} months (${never} not within ${after})`,
    )
    if (volume === 100) figures.push({ name: 'detection_months', value: median, bound: '<=', goal })
  }
  return figures
}

/** Lives one town. @returns months until each service's fall is announced, in order */
async function liveFall(server: string, volume: number, random: () => number): Promise<number[]> {
  const town = await openTown(server, services)
  const found = new Map<string, number>()
  for (let nth = 0; nth < before + after && found.size < services; nth += 1) {
    const month = monthAt(nth)
    const share = nth < before ? usual : fallen
    const people = town.services.flatMap((service) =>
      Array.from(
        { length: volume },
        (_, one): Served => ({
          reference: `${month}-${service}-${one}`,
          service,
          channel: 'web',
          isKept: random() < usual,
          isSatisfied: random() < share,
        }),
      ),
    )
    await town.live(month, people)
    if (nth < before) continue
    for (const { service, headline } of (await town.read(month)).services)
      if (headline.satisfaction === 'down' && !found.has(service))
        found.set(service, nth - before + 1)
  }
  await town.close()
  return town.services
    .map((service) => found.get(service) ?? after + 1)
    .sort((one, other) => one - other)
}

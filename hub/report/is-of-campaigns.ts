import type { Stream } from '#shared/contract/feedback.ts'
import type { Instrument, Item } from '#shared/contract/instrument.ts'
import { answersTo, ofStream } from './answers-to.ts'
import { markCriterion } from './criterion.ts'
import type { Known } from './known.ts'

/** Answers in which the least acceptable and what is wished were asked. */
export interface Campaign {
  instrument: Instrument
  stream: Stream
  /** First and last month of them, `YYYY-MM`. */
  from: string
  until: string
}

const streams: readonly Stream[] = ['invited', 'open']

/**
 * The newest instrument that asked a service's usagers for a minimum and a wish, with the months in
 * which it did: of those who were invited, else of the button.
 * @returns `null` where none ever did
 */
export function findCampaign(known: Known): Campaign | null {
  const found = [...known.instruments.values()].flatMap((instrument) => {
    const sides = asksMinimum(instrument)
    for (const stream of streams) {
      const months = sides.flatMap(({ item }) => monthsOf(known, instrument, item, stream)).sort()
      const [from] = months
      const until = months.at(-1)
      if (from !== undefined && until !== undefined) return [{ instrument, stream, from, until }]
    }
    return []
  })
  return found.toSorted((one, other) => other.until.localeCompare(one.until))[0] ?? null
}

/** Whether an instrument is one of campaigns: it asks for the least that is acceptable. */
export function isOfCampaigns(instrument: Instrument): boolean {
  return asksMinimum(instrument).length > 0
}

const asksMinimum = ({ items }: Instrument) => items.filter(({ aspect }) => aspect === 'minimum')

function monthsOf(known: Known, instrument: Instrument, item: string, stream: Stream): string[] {
  const criterion = markCriterion(instrument, item)
  if (criterion === null) return []
  return answersTo(known, instrument, criterion, ofStream(stream)).map(({ month }) => month)
}

/** The item of a campaign that asks one side of what another instrument asks as lived. */
export function sideOf(
  instrument: Instrument,
  { item, dimension }: Item,
  aspect: 'minimum' | 'desired',
): Item | null {
  const all = instrument.items.filter((one) => one.dimension === dimension && one.aspect === aspect)
  return all.find((one) => one.item === `${item}_${aspect}`) ?? all[0] ?? null
}

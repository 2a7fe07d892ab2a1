import { periodBefore, periodOf } from '#shared/calendar/period.ts'
import { writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { between, oneDay, pick, type Random, tenBytes } from '../valmont/chance.ts'
import { townDay } from '../valmont/promise.ts'
import { type District, districtCodes } from '../valmont/services/districts.ts'
import type { PastAnswer } from './past-answer.ts'

/** An answer to the opening question, with its instant. */
export interface DatedAnswer {
  at: Date
  part: PastAnswer
}

/** The site, the first day and the random source. */
interface Asking {
  now: Date
  random: Random
  site: string
  configuration: number
}

const oneWeek = 7 * oneDay

/** Weeks of answers before the first day, and answers in each. */
const weeks = 40
const usual = 10

/** The week of the road works, in weeks before the first day. */
const works = 18

/** Extra answers in a bad week, and how many of them are bad. */
const more = 40
const badly = 0.9

/** One in so many usagers is dissatisfied, in an ordinary week. */
const oneIn = 5

/** In the last whole month one district waits, and every other is served at once. */
const waiting: District = 'la-plaine'
const others: [District, ...District[]] = ['vieux-pont', 'les-tilleuls', 'haut-valmont']

/** The end of the storm, in days before the first day. */
const storm = 83

/**
 * Invents the opening answers about the streets: earlier weeks, bad road works, a storm
 * (`happenedBefore`), and a last month better for all districts but one.
 */
export function inventStreets(asking: Asking): DatedAnswer[] {
  const { now, random } = asking
  const last = periodBefore(periodOf(townDay(now), 'month'))
  const stormy = mondayOf(new Date(now.getTime() - storm * oneDay))
  return Array.from({ length: weeks }, (_, nth) => {
    const monday = mondayOf(new Date(now.getTime() - (weeks - nth) * oneWeek))
    const isBad = nth === weeks - works || monday.getTime() === stormy.getTime()
    return Array.from({ length: usual + (isBad ? more : 0) }, (_, one) => {
      const at = new Date(monday.getTime() + between(random, 0.3, 6.7) * oneDay)
      const isLast = periodOf(townDay(at), 'month') === last
      const isWaiting = isLast && one % 5 === 0
      const district = isWaiting ? waiting : pick(random, isLast ? others : districtCodes)
      const isSatisfied =
        isBad && one >= usual ? random() >= badly : isLast ? !isWaiting : isUsual(one)
      return at < now ? [answerOf(asking, at, district, isSatisfied)] : []
    }).flat()
  }).flat()
}

const isUsual = (one: number) => one % oneIn !== oneIn - 1

function mondayOf(at: Date): Date {
  const day = new Date(`${townDay(at)}T00:00:00Z`)
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * oneDay)
}

function answerOf(
  { random, site, configuration, now }: Asking,
  at: Date,
  territory: District,
  isSatisfied: boolean,
): DatedAnswer {
  return {
    at,
    part: {
      id: uuidv7(at.getTime(), tenBytes(random)),
      part: 1,
      site,
      service: 'voirie',
      territory,
      configuration,
      form: 'A',
      item: 'REA',
      stream: 'invited',
      locale: 'fr',
      receipt: writeCode(tenBytes(random)),
      waited_s: Math.floor((now.getTime() - at.getTime()) / 1000),
      answers: { [parvis.opening]: isSatisfied ? pick(random, [4, 5]) : pick(random, [1, 2, 3]) },
    },
  }
}

/** Returns when somebody explained the road works: after that week. */
export function afterWorks(now: Date): Date {
  return new Date(now.getTime() - (works - 1.5) * oneWeek)
}

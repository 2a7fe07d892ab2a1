import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { FeedbackAsked, FeedbackList } from '#shared/contract/feedback/reply.ts'
import { abouts } from '#shared/quality/said.ts'
import type { Locale } from '#shared/text/locale.ts'
import { findInstrument } from '../../catalogue/instruments/instruments.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/time/day.ts'
import { describeAnswers } from '../intake/describe-answers.ts'
import { hasSearchWords } from './comment-search-sql.ts'
import { describeMark } from './describe-mark.ts'
import { markWords } from './mark-words.ts'
import {
  countSetAsideByReason,
  countWaiting,
  listFeedbackToRead,
  type ReadFeedback,
} from './replies-sql.ts'
import type { SuggestThemes } from './suggest-themes.ts'

/** Feedbacks on one page. */
const page = 25

/** A quality manager, with their rights. */
interface Reader {
  organisation: string
  agent: string
  zone: string
  services: readonly Service[]
}

/** Describes feedbacks, one page at a time. */
export async function listFeedback(
  database: Queryable,
  { organisation, agent, zone, services }: Reader,
  asked: FeedbackAsked,
  locale: Locale,
  now: Date,
  suggest: SuggestThemes,
): Promise<FeedbackList> {
  const { site = null, service = null, only = 'comments', theme = null, assigned = null } = asked
  const q = asked.q?.trim() || null
  const searched = q === null || (await hasSearchWords(database, q))
  const [day = '', feedback = ''] = asked.before?.split('.') ?? []
  const before = asked.before === undefined ? null : { day, feedback }
  const today = dayIn(zone, now)
  const about = { organisation, site, service, today }
  const wanted = { ...about, only, assigned, agent, q, theme, before }
  const [found, waiting, set_aside] = await Promise.all([
    searched ? listFeedbackToRead(database, wanted, page + 1) : [],
    countWaiting(database, about),
    countSetAsideByReason(database, about),
  ])
  const shown = found.slice(0, page)
  const last = shown.at(-1)
  const commented = shown.filter(({ comment }) => comment !== null).map(({ id }) => id)
  const [instruments, suggested, marked] = await Promise.all([
    findInstruments(database, organisation, shown),
    suggest(database, organisation, commented),
    q === null ? new Map<string, []>() : markWords(database, q, shown),
  ])
  const names = new Map(services.map((one) => [one.service, one.name]))
  return {
    zone,
    feedback: shown.map((one) => {
      const { instrument, instrument_version, service: offered, answers, ...rest } = one
      const known = instruments.get(`${instrument} ${instrument_version}`) ?? null
      return {
        ...rest,
        service: { service: offered, name: names.get(offered) ?? { fr: offered, en: offered } },
        answers: describeAnswers(known, answers, locale),
        mark: describeMark(known, answers, locale),
        marks: marked.get(one.id) ?? [],
        suggested: suggested.get(one.id) ?? [],
        about: abouts.find((about) => about === answers['about']) ?? null,
      }
    }),
    ...(found.length > page && last && { next: `${last.day}.${last.id}` }),
    searched,
    waiting,
    services: services.map(({ service: offered, name }) => ({ service: offered, name })),
    set_aside,
  }
}

/** Returns each instrument once, for any number of answers. */
async function findInstruments(
  database: Queryable,
  organisation: string,
  read: readonly ReadFeedback[],
): Promise<Map<string, Instrument | null>> {
  const known = new Map<string, Instrument | null>()
  for (const { instrument, instrument_version } of read) {
    const key = `${instrument} ${instrument_version}`
    if (known.has(key)) continue
    known.set(key, await findInstrument(database, organisation, instrument, instrument_version))
  }
  return known
}

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
import { markWords } from './mark-words.ts'
import { countSetAsideByReason, listFeedbackToRead, type ReadFeedback } from './replies-sql.ts'
import type { SuggestThemes } from './suggest-themes.ts'

/** Feedbacks on one page. */
const page = 30

/** A quality manager, with their rights. */
interface Reader {
  organisation: string
  zone: string
  services: readonly Service[]
}

/** Describes feedbacks, newest first, one page at a time. */
export async function listFeedback(
  database: Queryable,
  { organisation, zone, services }: Reader,
  asked: FeedbackAsked,
  locale: Locale,
  now: Date,
  suggest: SuggestThemes,
): Promise<FeedbackList> {
  const { site = null, service = null, only = null, theme = null } = asked
  const q = asked.q?.trim() || null
  const searched = q === null || (await hasSearchWords(database, q))
  const [day = '', feedback = ''] = asked.before?.split('.') ?? []
  const before = asked.before === undefined ? null : { day, feedback }
  const wanted = { organisation, site, service, only, q, theme, before, today: dayIn(zone, now) }
  const [found, set_aside] = await Promise.all([
    searched ? listFeedbackToRead(database, wanted, page + 1) : [],
    countSetAsideByReason(database, wanted),
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
        marks: marked.get(one.id) ?? [],
        suggested: suggested.get(one.id) ?? [],
        about: abouts.find((about) => about === answers['about']) ?? null,
      }
    }),
    ...(found.length > page && last && { next: `${last.day}.${last.id}` }),
    searched,
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

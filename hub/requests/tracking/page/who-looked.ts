import * as z from 'zod'
import { accessAct, claimedPresences } from '#shared/contract/agents/access.ts'
import { level } from '#shared/contract/agents/purpose.ts'
import { localised } from '#shared/contract/scalar.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { type Localised, localise, resolveLocale } from '#shared/text/locale.ts'
import { presenceText, whoLookedText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Deps } from '../../../platform/deps.ts'
import type { Tracked } from '../../status/find-tracked.ts'
import { keysInLog } from './keys-in-log.ts'
import { findLogStart, listLooksAtRequest, type ReadLook } from './who-looked-sql.ts'

/** Accesses on one page. */
const page = 20

/** The fields of an access that a usager sees. The schema drops everything else: agent, tool. */
const toldLook = z.object({
  at: z.date(),
  service: localised.nullable(),
  purpose: localised.nullable(),
  act: accessAct,
  level,
  /** Several people matched: the agent saw less than requested. */
  isFewer: z.boolean(),
  presence: z.enum(claimedPresences).nullable(),
})

/** A sentence of an organisation, with its language. */
export interface WrittenSentence {
  words: string
  lang: UsagerLocale
}

/** One access in words. */
interface LookInWords {
  when: string
  service: WrittenSentence
  purpose: WrittenSentence
  what: string
  /** What was said of the usager's presence; `null` where nothing was. */
  presence: string | null
}

/** A page of accesses to a request, newest first. */
export interface WhoLooked {
  looks: readonly LookInWords[]
  /** Cursor of the next page. */
  next: string | null
  /** Start of the log, in words; `null` while it is empty. */
  since: string | null
}

/**
 * Describes the accesses to a request: when, why, how much, and by which service, never by which
 * agent.
 */
export async function describeWhoLooked(
  { database, clock, secret }: Pick<Deps, 'database' | 'clock' | 'secret'>,
  tracked: Tracked,
  before: string | null,
  locale: UsagerLocale,
): Promise<WhoLooked> {
  const { request, zone } = tracked
  const { organisation } = request
  const keys = await keysInLog({ database, secret }, tracked)
  const found = await listLooksAtRequest(database, organisation, keys, before, page + 1)
  const start = await findLogStart(database, organisation)
  const shown = found.slice(0, page)
  const now = clock()
  return {
    looks: shown.map((one) => inWords(one, tracked, locale, now)),
    next: found.length > page ? (shown.at(-1)?.access ?? null) : null,
    since: start && formatDay(start, zone, locale, now),
  }
}

function inWords(
  look: ReadLook,
  { organisation, zone }: Pick<Tracked, 'organisation' | 'zone'>,
  locale: UsagerLocale,
  now: Date,
): LookInWords {
  const text = whoLookedText[locale]
  const { at, service, purpose, act, presence, ...seen } = toldLook.parse({
    ...look,
    isFewer: look.outcome === 'candidates',
  })
  return {
    when: fill(text.at, {
      day: formatDay(at, zone, locale, now),
      hour: formatHour(at, zone, locale),
    }),
    service: say(service ?? fill(text.noService, { organisation }), locale),
    purpose: say(
      look.is_of_rights ? text.purposes.rights : purposeOf(act, purpose, locale),
      locale,
    ),
    what: act === 'look' ? text.levels[seen.isFewer ? 0 : seen.level] : text.acts[act],
    presence: presence && presenceText[locale].beside[presence],
  }
}

/** Returns the purpose; an administrator's access has none of the list, so its kind explains it. */
function purposeOf(
  act: ReadLook['act'],
  purpose: ReadLook['purpose'],
  locale: UsagerLocale,
): Localised | string {
  const { purposes } = whoLookedText[locale]
  if (act === 'export' || act === 'erase') return purposes.rights
  if (act === 'reveal') return purposes.security
  if (act === 'follow_up') return purpose ?? purposes.follow_up
  return purpose ?? purposes.unlisted
}

function say(said: Localised | string, locale: UsagerLocale): WrittenSentence {
  return typeof said === 'string'
    ? { words: said, lang: locale }
    : { words: localise(said, locale), lang: resolveLocale(said, locale) }
}

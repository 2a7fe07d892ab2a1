import { nameService } from '#shared/catalogue/name-service.ts'
import type { SettingsAside } from '#shared/contract/feedback/setting-aside.ts'
import type { UnusualArrival, UnusualReason } from '#shared/contract/feedback/unusual-arrivals.ts'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { CountsPart } from './counts-part.tsx'
import { type Draft, emptyDraft } from './draft.ts'
import { UnusualList } from './unusual-list.tsx'
import type { FollowedAside } from './use-aside.ts'
import { useWords } from './use-words.ts'

interface UnusualDaysProps extends Pick<FollowedAside, 'setCountsAside'> {
  days: readonly UnusualArrival[]
  known: SettingsAside
  /** Begins a setting aside of the answers of one day. */
  onPrepare: (draft: Draft) => void
}

/** Days on which a form that anybody can fill was filled unusually, each with what to do. */
export function UnusualDays({ days, known, onPrepare, setCountsAside }: UnusualDaysProps) {
  const { locale } = useLanguage()
  const words = useWords().unusual
  const nameOf = (service: string) => nameService(known.services, service, locale)
  const all = days.map((one) => ({
    key: `${one.day} ${one.service} ${one.stream}`,
    said: fill(words.day, {
      day: formatCivilDay(one.day, locale, new Date()),
      service: nameOf(one.service),
      stream: words.streams[one.stream],
    }),
    facts: one.reasons.map((reason) =>
      fill(
        reason === 'many' && one.usual === 0 ? words.fromFew : words.reasons[reason],
        valuesOf(one, reason, locale),
      ),
    ),
    draft: one.reasons.some((reason) => reason !== 'counters') ? draftOf(one) : null,
    more: (titled: string) =>
      one.reasons.includes('counters') && (
        <CountsPart
          counters={{ day: one.day, service: one.service, stream: one.stream }}
          titled={titled}
          setAside={setCountsAside}
        />
      ),
  }))
  const { title, intro } = words
  return <UnusualList id="unusual-days" {...{ title, intro, all, onPrepare }} />
}

/** What stands in the sentence of a reason. */
function valuesOf(one: UnusualArrival, reason: UnusualReason, locale: 'fr' | 'en') {
  const { n, usual, network, backdated, ended, shown, opened, answered } = one
  const part = reason === 'one_network' ? (network?.n ?? 0) : backdated
  const all = { n, usual, part, ended, shown, opened, answered }
  return Object.fromEntries(
    Object.entries(all).map(([name, count]) => [name, formatNumber(count, locale)]),
  )
}

/** A setting aside of what came that day, from its network where one sent most. */
function draftOf({ day, service, stream, reasons, network }: UnusualArrival): Draft {
  const isOfNetwork = reasons.includes('one_network') && network !== null
  return {
    ...emptyDraft,
    service,
    stream,
    ...(isOfNetwork
      ? { networkDay: day, network: network.network }
      : { receivedFrom: day, receivedUntil: day }),
  }
}

import type { SettingsAside } from '#shared/contract/feedback/setting-aside.ts'
import type { UnusualArrival, UnusualReason } from '#shared/contract/feedback/unusual-arrivals.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import { type Draft, emptyDraft } from './draft.ts'
import { useWords } from './use-words.ts'

interface UnusualDaysProps {
  days: readonly UnusualArrival[]
  known: SettingsAside
  /** Begins a setting aside of the answers of one day. */
  onPrepare: (draft: Draft) => void
}

/** Days on which a form that anybody can fill was filled unusually, each with what to do. */
export function UnusualDays({ days, known, onPrepare }: UnusualDaysProps) {
  const { locale } = useLanguage()
  const words = useWords().unusual
  if (days.length === 0) return null
  const nameOf = (service: string) =>
    known.services.find((one) => one.service === service)?.name[locale] ?? service
  return (
    <section class="asides-unusual ruled" aria-labelledby="unusual-days">
      <h2 id="unusual-days">{words.title}</h2>
      <p class="aside-sentence">{words.intro}</p>
      <ul class="asides-list plain-list">
        {days.map((one) => (
          <li key={`${one.day} ${one.service} ${one.stream}`}>
            <p class="aside-said">
              {fill(words.day, {
                day: formatCivilDay(one.day, locale, new Date()),
                service: nameOf(one.service),
                stream: words.streams[one.stream],
              })}
            </p>
            <ul>
              {one.reasons.map((reason) => (
                <li key={reason}>
                  {fill(
                    reason === 'many' && one.usual === 0 ? words.fromFew : words.reasons[reason],
                    valuesOf(one, reason, locale),
                  )}
                </li>
              ))}
            </ul>
            <button type="button" class="quiet" onClick={() => onPrepare(draftOf(one))}>
              {words.prepare}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What stands in the sentence of a reason. */
function valuesOf(one: UnusualArrival, reason: UnusualReason, locale: 'fr' | 'en') {
  const { n, usual, network, backdated, opened } = one
  const part = reason === 'one_network' ? (network?.n ?? 0) : backdated
  const counted = reason === 'counters' ? opened : part
  const write = (count: number) => formatCount(count, { one: '{n}', other: '{n}' }, locale)
  return { n: write(n), usual: write(usual), part: write(counted) }
}

/** A setting aside of what came that day, from its network where one sent most. */
function draftOf({ day, service, stream, reasons, network }: UnusualArrival): Draft {
  const isOfNetwork = reasons.includes('one_network') && network !== null
  return {
    ...emptyDraft,
    service,
    stream: stream as Draft['stream'],
    ...(isOfNetwork
      ? { networkDay: day, network: network.network }
      : { receivedFrom: day, receivedUntil: day }),
  }
}

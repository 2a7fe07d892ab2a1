import type { Subscription, Subscriptions } from '#shared/contract/reporting/subscription.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { Sure } from '../../form/confirm.tsx'
import { useOpened } from '../../form/use-opened.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import type { OwnSubscriptions } from './use-subscriptions.ts'
import { useWords } from './use-words.ts'

interface SubscriptionItemProps extends Pick<OwnSubscriptions, 'correct' | 'stop'> {
  one: Subscription
  known: Subscriptions
}

/** One subscription: what it tells, where it goes, what became of it, and how it is changed or stopped. */
export function SubscriptionItem({ one, known, correct, stop }: SubscriptionItemProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { isOpen, open, close, button } = useOpened()
  const titled = `subscription-${one.id}`
  const now = new Date()
  const formatOn = (sentence: string, at: string) =>
    fill(sentence, { day: formatDay(new Date(at), known.zone, locale, now) })

  const services = known.services
    .filter(({ service }) => one.services.includes(service))
    .map(({ name }) => localise(name, locale))
  return (
    <li class="subscription-item card">
      <h3 id={titled}>{words.what[one.kind === 'digest' ? (one.every ?? 'month') : one.kind]}</h3>
      <p>
        {fill(words.about, {
          services:
            services.length === 0
              ? words.allServices
              : new Intl.ListFormat(locale).format(services),
          address: one.address ?? words.lostAddress,
          language: words.languages[one.locale],
        })}
      </p>
      {one.confirmed_at === null ? (
        <Attention>{formatOn(words.states.waiting, one.asked_at)}</Attention>
      ) : (
        <p class="entry-hint">
          {formatOn(words.states.confirmed, one.confirmed_at)}
          {one.last?.state === 'sent' && ` ${formatOn(words.last.sent, one.last.at)}`}
          {one.last?.state === 'waiting' && ` ${formatOn(words.last.waiting, one.last.at)}`}
        </p>
      )}
      {one.last?.state === 'failed' && (
        <Attention>{formatOn(words.last.failed, one.last.at)}</Attention>
      )}
      {isOpen ? (
        <Sure
          titled={titled}
          words={{ sure: words.stopSure, now: words.stopNow, cancel: words.cancel }}
          act={() => stop(one)}
          unreachable={words.unreachable}
          onCancel={close}
        />
      ) : (
        <div class="actions">
          <button
            type="button"
            class="quiet"
            id={`change-${one.id}`}
            aria-labelledby={`change-${one.id} ${titled}`}
            onClick={() => correct(one)}
          >
            {words.change}
          </button>
          <button
            ref={button}
            type="button"
            class="quiet"
            id={`stop-${one.id}`}
            aria-labelledby={`stop-${one.id} ${titled}`}
            onClick={open}
          >
            {words.stop}
          </button>
        </div>
      )}
    </li>
  )
}

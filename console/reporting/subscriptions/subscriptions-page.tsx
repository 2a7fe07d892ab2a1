import { useEffect } from 'preact/hooks'
import { formatCount } from '#shared/text/numbers.ts'
import { Done } from '../../form/done.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Attention } from '../../style/attention.tsx'
import { FalseAlarms } from './false-alarms.tsx'
import { SubscriptionForm } from './subscription-form.tsx'
import { SubscriptionItem } from './subscription-item.tsx'
import { useSubscriptions } from './use-subscriptions.ts'
import { useWords } from './use-words.ts'

/** The page: what is sent to whoever is signed in, and to nobody else. */
export function SubscriptionsPage({ session, arriving, onForbidden }: PageProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const own = useSubscriptions(session)
  const { followed, done } = own
  const known = followed.content
  const all = known?.subscriptions ?? []
  const waiting = all.filter(({ confirmed_at }) => confirmed_at === null).length
  useTitle(text.pages.subscriptions)
  useEffect(() => {
    if (followed.forbidden) onForbidden()
  }, [followed.forbidden])

  return (
    <main class="subscriptions">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <p class="intro">{words.intro}</p>
      {known === null && <p role="status">{words.loading}</p>}
      {followed.trouble !== null && (
        <p role="status">
          <Attention>{words.trouble[followed.trouble]}</Attention>
        </p>
      )}
      {known && (
        <>
          {!known.mail && <Attention>{words.noMail}</Attention>}
          <section class="subscriptions-own" aria-label={words.list}>
            <p class="subscriptions-answer">
              {all.length === 0
                ? words.none
                : [
                    formatCount(all.length, words.some, locale),
                    ...(waiting > 0 ? [formatCount(waiting, words.waiting, locale)] : []),
                  ].join(' ')}
            </p>
            <Done what={done} class="subscriptions-done notice">
              {({ said }) => said}
            </Done>
            {all.length > 0 && (
              <>
                <h2>{words.list}</h2>
                <ul class="subscriptions-list plain-list">
                  {all.map((one) => (
                    <SubscriptionItem
                      key={one.id}
                      one={one}
                      known={known}
                      correct={own.correct}
                      stop={own.stop}
                    />
                  ))}
                </ul>
              </>
            )}
          </section>
          {known.mail && <SubscriptionForm form={own.form} known={known} />}
          <FalseAlarms session={session} />
          <section aria-labelledby="subscription-rules">
            <h2 id="subscription-rules">{words.rules.title}</h2>
            <ul>
              {words.rules.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        </>
      )}
    </main>
  )
}

import { useEffect } from 'preact/hooks'
import { byDay } from '#shared/drawing/chart/circumstances-by-day.ts'
import { formatCircumstance } from '#shared/report/format-circumstance.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { Done } from '../../form/done.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { todayIn } from '../../period/periods.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Attention } from '../../style/attention.tsx'
import { CircumstanceForm } from './circumstance-form.tsx'
import { CircumstanceItem } from './circumstance-item.tsx'
import { Timeline } from './timeline.tsx'
import { useEntered } from './use-entered.ts'
import { useWords } from './use-words.ts'

/** The page: what happened, when and where, that every series shows. */
export function CircumstancesPage({ session, arriving, onForbidden }: PageProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const entered = useEntered(session)
  const { followed, done } = entered
  const known = followed.content
  const numbered = byDay(known?.circumstances ?? []).map((one, nth) => ({ one, mark: nth + 1 }))
  const goingOn = numbered.filter(({ one }) => one.until === null).length
  useTitle(text.pages.circumstances)
  useEffect(() => {
    if (followed.forbidden) onForbidden()
  }, [followed.forbidden])

  return (
    <main class="circumstances">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <p class="intro">{words.intro}</p>
      {known === null && followed.trouble === null && <p role="status">{words.loading}</p>}
      {followed.trouble !== null && (
        <p role="status">
          <Attention>{words.trouble[followed.trouble]}</Attention>
        </p>
      )}
      {known && (
        <>
          <section class="circumstances-known" aria-labelledby="circumstances-list">
            <p class="circumstances-answer">
              {numbered.length === 0
                ? words.none
                : [
                    formatCount(numbered.length, words.noted, locale),
                    ...(goingOn > 0 ? [formatCount(goingOn, words.goingOn, locale)] : []),
                  ].join(' ')}
            </p>
            <Done what={done} class="circumstances-done notice">
              {({ what, one }) =>
                fill(what === 'entered' ? words.done : words.takenBack, {
                  said: formatCircumstance(one, locale, new Date()),
                })
              }
            </Done>
            {numbered.length > 0 && (
              <>
                <Timeline circumstances={known.circumstances} today={todayIn(known.zone)} />
                <h2 id="circumstances-list">{words.list}</h2>
                <ul class="circumstances-list plain-list">
                  {numbered.toReversed().map(({ one, mark }) => (
                    <CircumstanceItem
                      key={one.id}
                      one={one}
                      mark={mark}
                      known={known}
                      correct={entered.correct}
                      takeBack={entered.takeBack}
                    />
                  ))}
                </ul>
              </>
            )}
          </section>
          <CircumstanceForm form={entered.form} known={known} />
        </>
      )}
    </main>
  )
}

import { useEffect, useRef, useState } from 'preact/hooks'
import type { Circumstance, Circumstances } from '#shared/contract/circumstance.ts'
import { sayCircumstance } from '#shared/report/say-circumstance.ts'
import { sayDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { useActing } from '../keys/use-acting.ts'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../picture/attention.tsx'
import type { FollowedCircumstances } from './use-entered.ts'
import { useWords } from './use-words.ts'

interface CircumstanceItemProps extends Pick<FollowedCircumstances, 'correct' | 'takeBack'> {
  one: Circumstance
  /** Its number on the drawing. */
  mark: number
  known: Circumstances
}

/** One circumstance: what it was, what it touches, who noted it, and how to correct it. */
export function CircumstanceItem({ one, mark, known, correct, takeBack }: CircumstanceItemProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [asking, ask] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const titled = `circumstance-${one.id}`
  const now = new Date()

  const wasAsking = useRef(asking)
  useEffect(() => {
    if (wasAsking.current && !asking) button.current?.focus()
    wasAsking.current = asking
  }, [asking])

  const services = known.services.filter(({ service }) => one.services.includes(service))
  const territories = one.territories.map(
    (code) => known.territories.find(({ territory }) => territory === code)?.name ?? code,
  )
  const list = new Intl.ListFormat(locale)
  return (
    <li class="circumstance-item">
      <span class="circumstance-mark" aria-hidden="true">
        {mark}
      </span>
      <div>
        <p id={titled} class="circumstance-said">
          {sayCircumstance(one, locale, now)}
        </p>
        <p class="entry-hint">
          {fill(words.touches, {
            services:
              services.length === 0
                ? words.allServices
                : list.format(services.map(({ name }) => name[locale])),
            territories: territories.length === 0 ? words.everywhere : list.format(territories),
          })}{' '}
          {fill(words.by, {
            author: one.author,
            day: sayDay(new Date(one.entered_at), known.zone, locale, now),
          })}
        </p>
        {asking ? (
          <TakeBack {...{ one, titled, takeBack }} onCancel={() => ask(false)} />
        ) : (
          <div class="entry-actions">
            <button
              type="button"
              class="quiet"
              id={`correct-${one.id}`}
              aria-labelledby={`correct-${one.id} ${titled}`}
              onClick={() => correct(one)}
            >
              {words.correct}
            </button>
            <button
              ref={button}
              type="button"
              class="quiet"
              id={`take-back-${one.id}`}
              aria-labelledby={`take-back-${one.id} ${titled}`}
              onClick={() => ask(true)}
            >
              {words.takeBack}
            </button>
          </div>
        )}
      </div>
    </li>
  )
}

interface TakeBackProps extends Pick<FollowedCircumstances, 'takeBack'> {
  one: Circumstance
  titled: string
  onCancel(): void
}

/** Asks once before a circumstance is shown no more. */
function TakeBack({ one, titled, takeBack, onCancel }: TakeBackProps) {
  const words = useWords()
  const asked = useRef<HTMLParagraphElement>(null)
  // What was taken back is gone: there is nowhere to come back to.
  const { working, trouble, press } = useActing(
    () => takeBack(one),
    () => {},
  )
  useEffect(() => asked.current?.focus(), [])
  return (
    <fieldset class="key-acting" aria-labelledby={titled}>
      <p ref={asked} tabIndex={-1}>
        {words.takeBackSure}
      </p>
      <p class="entry-fault" role="alert">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
      <div class="entry-actions">
        <button type="button" class="strong" aria-disabled={working} onClick={press}>
          {words.takeBackNow}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  )
}

import type { Circumstance, Circumstances } from '#shared/contract/reporting/circumstance.ts'
import { formatCircumstance } from '#shared/report/format-circumstance.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { Sure } from '../../form/confirm.tsx'
import { useOpened } from '../../form/use-opened.ts'
import { useLanguage } from '../../language/language.tsx'
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
  const { isOpen, open, close, button } = useOpened()
  const titled = `circumstance-${one.id}`
  const now = new Date()

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
          {formatCircumstance(one, locale, now)}
        </p>
        <p class="entry-hint">
          {fill(words.touches, {
            services:
              services.length === 0
                ? words.allServices
                : list.format(services.map(({ name }) => localise(name, locale))),
            territories: territories.length === 0 ? words.everywhere : list.format(territories),
          })}{' '}
          {fill(words.by, {
            author: one.author,
            day: formatDay(new Date(one.entered_at), known.zone, locale, now),
          })}
        </p>
        {isOpen ? (
          <Sure
            titled={titled}
            words={{ sure: words.takeBackSure, now: words.takeBackNow, cancel: words.cancel }}
            act={() => takeBack(one)}
            unreachable={words.unreachable}
            onCancel={close}
          />
        ) : (
          <div class="actions">
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
              onClick={open}
            >
              {words.takeBack}
            </button>
          </div>
        )}
      </div>
    </li>
  )
}

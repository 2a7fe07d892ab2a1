import type {
  PutBack,
  SettingAside,
  SettingsAside,
} from '#shared/contract/feedback/setting-aside.ts'
import { formatCountsAside } from '#shared/report/format-aside.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { useOpened } from '../../form/use-opened.ts'
import { useLanguage } from '../../language/language.tsx'
import { formatTakes } from './format-takes.ts'
import { useWords } from './use-words.ts'
import { WhyForm } from './why-form.tsx'

interface SettingItemProps {
  one: SettingAside
  known: SettingsAside
  putBack(one: SettingAside, why: PutBack): Promise<SendResult<unknown>>
}

/** One setting aside: how much, who, when and why; what it took; and how it is put back. */
export function SettingItem({ one, known, putBack }: SettingItemProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { isOpen, open, close, button } = useOpened()
  const titled = `aside-${one.id}`
  const now = new Date()
  const { set_aside: set, put_back: back, state, total, done, counters } = one
  const said = counters ? words.counts : words
  const dayOf = (day: string) => formatCivilDay(day, locale, now)

  return (
    <li class="aside-item">
      <p id={titled} class="aside-said">
        {fill(words.told.by, {
          what: counters
            ? formatCountsAside(counters, locale, now)
            : formatCount(total, words.told.n, locale),
          day: dayOf(set.day),
          who: set.author,
          reason: words.reasons[set.reason],
        })}
      </p>
      <p>{fill(words.said, { sentence: set.sentence })}</p>
      <p class="entry-hint">{formatTakes(one, known, words, locale, now)}</p>
      {state.endsWith('ing') && <p role="status">{fill(words.goingOn, { done, total })}</p>}
      {back && (
        <p>
          {fill(said.isPutBack, {
            day: dayOf(back.day),
            author: back.author,
            reason: said.putBackReasons[back.reason],
          })}{' '}
          {fill(words.said, { sentence: back.sentence })}
        </p>
      )}
      {!back &&
        (isOpen ? (
          <WhyForm
            id={one.id}
            titled={titled}
            words={{ sure: said.putBackSure, now: said.putBackNow, why: words.putBackWhy }}
            reasons={said.putBackReasons}
            act={(why) => putBack(one, why)}
            onEnd={close}
          />
        ) : (
          <div class="actions">
            <button
              ref={button}
              type="button"
              class="quiet"
              id={`put-back-${one.id}`}
              aria-labelledby={`put-back-${one.id} ${titled}`}
              onClick={open}
            >
              {words.putBack}
            </button>
          </div>
        ))}
    </li>
  )
}

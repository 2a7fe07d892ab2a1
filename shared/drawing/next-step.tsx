import type { Tracking } from '../contract/requests/tracking.ts'
import { holdHours } from '../text/hold-hours.ts'

/** One thing to know or to do: what, by when, how, and its one button. */
export function NextStep({
  step: { title, what, by, how, act, written_in: lang },
  heading: Sub,
  isDate,
}: {
  step: NonNullable<Tracking['next']>
  heading: 'h2' | 'h3'
  /** No other date stands on the page: this one is the largest. */
  isDate: boolean
}) {
  return (
    <>
      <Sub>{title}</Sub>
      <p class="what" lang={lang} dir="auto">
        {what}
      </p>
      {by && <p class={isDate ? 'date' : ''}>{holdHours(by)}</p>}
      {how && (
        <p lang={lang} dir="auto">
          {how}
        </p>
      )}
      {act && (
        <p>
          <a class="press strong" href={act.url}>
            {act.title}
          </a>
        </p>
      )}
    </>
  )
}

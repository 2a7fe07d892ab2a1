import type { ComponentChildren } from 'preact'
import { requestText, whoLookedText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** The usager's actions on a request, each usable without script. */
export function Actions({
  code,
  locale,
  hasDate,
  children,
}: {
  code: string
  locale: UsagerLocale
  /** There is a date for a calendar. */
  hasDate: boolean
  children: ComponentChildren
}) {
  const { actions, print, calendar, renew, carnet } = requestText[locale]
  return (
    <section class="actions" aria-labelledby="actions-title">
      <h2 id="actions-title">{actions}</h2>
      <ul>
        {/* Without script, the browser's own menu prints. */}
        <li hidden data-print>
          <button type="button" class="quiet">
            {print}
          </button>
        </li>
        {hasDate && (
          <li>
            <a class="button" href={`/suivi/${code}/rendez-vous.ics?locale=${locale}`}>
              {calendar.add}
            </a>
          </li>
        )}
        <li>
          <form action={`/carnet?locale=${locale}`} method="post" data-carnet={code}>
            <input type="hidden" name="codes" value={code} />
            <button type="submit" class="quiet">
              {carnet.addThis}
            </button>
          </form>
        </li>
        <li>
          <a class="button" href={`/suivi/${code}/code?locale=${locale}`}>
            {renew.title}
          </a>
        </li>
        <li>
          <a class="button" href={`/suivi/${code}/consultations?locale=${locale}`}>
            {whoLookedText[locale].title}
          </a>
        </li>
      </ul>
      {children}
    </section>
  )
}

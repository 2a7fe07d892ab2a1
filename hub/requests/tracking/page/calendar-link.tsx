import { requestText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** The link beside a date that puts it in a calendar. */
export function CalendarLink({ code, locale }: { code: string; locale: UsagerLocale }) {
  return (
    <p class="calendar">
      <a class="press" href={`/suivi/${code}/rendez-vous.ics?locale=${locale}`}>
        {requestText[locale].calendar.add}
      </a>
    </p>
  )
}

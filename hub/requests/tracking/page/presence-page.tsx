import { formatCivilDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { presenceText, whoLookedText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { StoredPresence } from '../../../agents/presence/presence-sql.ts'
import { Languages } from '../../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../../platform/pages/page.tsx'

/** The looks whose usager was said to be present. */
interface PresencePage {
  code: string
  organisation: string
  presences: readonly StoredPresence[]
  /** What proves to an agent that the usager is there. */
  given: { code: string; until: Date }
  zone: string
  now: Date
  /** One of them was just denied. */
  isDone?: boolean
}

/**
 * Writes when an agent said that the usager was with them, asks whether it was so, and shows the
 * code to give to one.
 */
export function writePresencePage(
  { code, organisation, presences, given, zone, now, isDone = false }: PresencePage,
  frame: PageFrame,
): string {
  const { locale } = frame
  const text = presenceText[locale]
  const isOpen = presences.some(({ denied_on }) => denied_on === null)
  const title = presences.length > 0 ? text.title : text.code.title
  return writePage({
    title,
    ...frame,
    languages: <Languages locale={locale} />,
    children: (
      <main class="request who-looked">
        <h1>{title}</h1>
        {isDone && (
          <div class="just-done" role="status" tabIndex={-1}>
            <p>{text.done}</p>
          </div>
        )}
        {isOpen && <p>{text.fine}</p>}
        <ul class="looks">
          {presences.map(({ access, day, service, denied_on }) => {
            const unnamed = fill(whoLookedText[locale].noService, { organisation })
            const said = {
              day: formatCivilDay(day, locale, now),
              service: service ? localise(service, locale) : unnamed,
            }
            return (
              <li key={access}>
                <p>{fill(text.lead, said)}</p>
                {denied_on === null ? (
                  <form action={`/suivi/${code}/presence?locale=${locale}`} method="post">
                    <input type="hidden" name="look" value={access} />
                    <button type="submit">{text.notMe}</button>
                  </form>
                ) : (
                  <p class="muted">
                    {fill(text.denied, { day: formatCivilDay(denied_on, locale, now) })}
                  </p>
                )}
              </li>
            )
          })}
        </ul>
        <section>
          {presences.length > 0 && <h2>{text.code.title}</h2>}
          <p>{text.code.show}</p>
          <p class="code-written" dir="ltr">
            {given.code.slice(0, 3)} {given.code.slice(3)}
          </p>
          <p class="muted">
            {fill(text.code.until, { hour: formatHour(given.until, zone, locale) })}
          </p>
          {presences.length === 0 && <p class="muted">{text.none}</p>}
        </section>
        <p>
          <a class="again" href={`/suivi/${code}/consultations?locale=${locale}`}>
            {whoLookedText[locale].title}
          </a>
        </p>
        <p>
          <a class="again" href={`/suivi/${code}?locale=${locale}`}>
            {usagerText[locale].tracker.show}
          </a>
        </p>
      </main>
    ),
  })
}

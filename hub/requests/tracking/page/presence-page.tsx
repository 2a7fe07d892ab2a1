import { formatCivilDay } from '#shared/text/dates.ts'
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
  now: Date
  /** One of them was just denied. */
  isDone?: boolean
}

/** Writes when an agent said that the usager was with them, and asks whether it was so. */
export function writePresencePage(
  { code, organisation, presences, now, isDone = false }: PresencePage,
  frame: PageFrame,
): string {
  const { locale } = frame
  const text = presenceText[locale]
  const isOpen = presences.some(({ denied_on }) => denied_on === null)
  return writePage({
    title: text.title,
    ...frame,
    languages: <Languages locale={locale} />,
    children: (
      <main class="request who-looked">
        <h1>{text.title}</h1>
        {isDone && (
          <div class="just-done" role="status" tabIndex={-1}>
            <p>{text.done}</p>
          </div>
        )}
        {presences.length === 0 && <p role="status">{text.none}</p>}
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

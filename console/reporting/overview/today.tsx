import type { Overview } from '#shared/contract/reporting/overview.ts'
import { type Counted, formatCount } from '#shared/text/numbers.ts'
import { ownOf } from '#shared/text/own-of.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { warningsOf } from './warnings-of.ts'

/** What waits for a person: how many, and the page where it is done. */
export function Today({ today, services }: Pick<Overview, 'today' | 'services'>) {
  const { locale } = useLanguage()
  const words = homeText[locale].today
  const said: Readonly<Record<string, Counted>> = words.lines
  const warned = services.find(({ warnings }) => warnings > 0)
  return (
    <section class="home-today" aria-labelledby="home-today">
      <h2 id="home-today">{words.title}</h2>
      {today.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {today.map(({ id, page, n }) => {
          const line = formatCount(n, ownOf(said, id) ?? words.other, locale)
          const address = page === 'service' ? warned && warningsOf(warned) : addressOf(id, page)
          return (
            <li key={id} data-waiting={id}>
              {address ? <a href={address}>{line}</a> : <p>{`${line} ${words.panel}`}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The address of a page the hub names; none for what is done elsewhere. */
function addressOf(id: string, page: string): string | undefined {
  return id === 'handed_over'
    ? `${fragments.replies}?voir=partages`
    : ownOf<string>(fragments, page)
}

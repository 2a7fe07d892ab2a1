import type { Overview } from '#shared/contract/reporting/overview.ts'
import { type Counted, formatCount } from '#shared/text/numbers.ts'
import { ownOf } from '#shared/text/own-of.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'

/** What waits for a person: how many, and the page where it is done. */
export function Today({ lines }: { lines: Overview['today'] }) {
  const { locale } = useLanguage()
  const words = homeText[locale].today
  const said: Readonly<Record<string, Counted>> = words.lines
  return (
    <section class="home-today" aria-labelledby="home-today">
      <h2 id="home-today">{words.title}</h2>
      {lines.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {lines.map(({ id, page, n }) => (
          <li key={id} data-waiting={id}>
            <a href={addressOf(page)}>{formatCount(n, ownOf(said, id) ?? words.other, locale)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The address of a page the hub names; the first page, where this console is older and has it not. */
function addressOf(page: string): string {
  return ownOf<string>(fragments, page) ?? fragments.home
}

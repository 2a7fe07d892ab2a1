import { useLanguage } from '../language/language.tsx'
import { entryOf, fragments, menu, type Page } from '../route/page.ts'
import { useIsWide } from './use-is-wide.ts'

/** The entries: always there where there is room, folded away where not. */
export function PagesMenu({ page }: { page: Page }) {
  const { text } = useLanguage()
  const isWide = useIsWide()
  const entry = entryOf(page)
  return (
    <nav class="header-pages" aria-label={text.pagesLabel}>
      <details key={`${isWide} ${page}`} open={isWide}>
        <summary>
          {text.menu} <span class="header-here">{text.pages[entry]}</span>
        </summary>
        <ul>
          {menu.map((one) => (
            <li key={one}>
              <a href={fragments[one]} aria-current={one === entry ? markOf(page, one) : undefined}>
                {text.pages[one]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

/** An entry is the page itself, or what leads to it. */
const markOf = (page: Page, entry: Page) => (page === entry ? 'page' : 'true')

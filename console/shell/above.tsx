import { useLanguage } from '../language/language.tsx'
import { entryOf, fragments, type Page } from '../route/page.ts'

interface AboveProps {
  page: Page
  /** What is looked at inside the page. */
  inside: string | null
  /** A part of a page has its own way back, to that page. */
  part: string | null
}

/** The way back from a page that is no entry of the menu to the one it belongs to. */
export function Above({ page, inside, part }: AboveProps) {
  const { text } = useLanguage()
  const isOneOfList = page === 'people' && inside !== null
  const above = isOneOfList ? page : entryOf(page)
  if ((above === page && !isOneOfList) || part !== null) return null
  return (
    <nav class="page-above" aria-label={text.aboveLabel}>
      <a href={fragments[above]}>{text.pages[above]}</a>
    </nav>
  )
}

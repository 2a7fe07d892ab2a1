import { useLanguage } from '../language/language.tsx'
import { entryOf, fragments, type Page } from '../route/page.ts'

interface AboveProps {
  page: Page
  /** A part of a page has its own way back, to that page. */
  part: string | null
}

/** The way back from a page that is no entry of the menu to the one it belongs to. */
export function Above({ page, part }: AboveProps) {
  const { text } = useLanguage()
  const entry = entryOf(page)
  if (entry === page || part !== null) return null
  return (
    <nav class="page-above" aria-label={text.aboveLabel}>
      <a href={fragments[entry]}>{text.pages[entry]}</a>
    </nav>
  )
}

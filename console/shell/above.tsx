import { useLanguage } from '../language/language.tsx'
import { entryOf, fragments, type Page } from '../route/page.ts'

/** The way back from a page that is no entry of the menu to the one it belongs to. */
export function Above({ page }: { page: Page }) {
  const { text } = useLanguage()
  const entry = entryOf(page)
  if (entry === page) return null
  return (
    <nav class="page-above" aria-label={text.aboveLabel}>
      <a href={fragments[entry]}>{text.pages[entry]}</a>
    </nav>
  )
}

import { fill } from '#shared/text/fill.ts'
import { useWords } from './use-words.ts'

interface PaginationProps {
  page: number
  pages: number
  onTurn(page: number): void
}

/** Goes from one page of the list to another. */
export function Pagination({ page, pages, onTurn }: PaginationProps) {
  const words = useWords()
  return (
    <nav class="people-pages" aria-label={words.pages}>
      <button
        type="button"
        class="quiet"
        aria-disabled={page === 1}
        onClick={() => page > 1 && onTurn(page - 1)}
      >
        {words.before}
      </button>
      <p role="status">{fill(words.page, { n: page, all: pages })}</p>
      <button
        type="button"
        class="quiet"
        aria-disabled={page === pages}
        onClick={() => page < pages && onTurn(page + 1)}
      >
        {words.after}
      </button>
    </nav>
  )
}

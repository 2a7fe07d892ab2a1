import { useLayoutEffect } from 'preact/hooks'
import { useLanguage } from './language.tsx'

/** Names the window after the page it shows; `null` for the console as a whole. */
export function useTitle(page: string | null): void {
  const { text } = useLanguage()
  useLayoutEffect(() => {
    document.title = page === null ? text.title : `${page} – ${text.title}`
  }, [page, text])
}

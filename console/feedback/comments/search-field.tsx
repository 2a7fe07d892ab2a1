import { useRef, useState } from 'preact/hooks'
import { longestSearch } from '#shared/contract/feedback/reply.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { useLanguage } from '../../language/language.tsx'

interface SearchFieldProps {
  /** What is searched now; empty for nothing. */
  searched: string
  onSearch(typed: string): void
}

/** Looks for words in comments, once it is asked to. */
export function SearchField({ searched, onSearch }: SearchFieldProps) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(searched)
  const clear = () => {
    setTyped('')
    onSearch('')
    field.current?.focus()
  }
  return (
    <search>
      <form
        class="replies-search"
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(typed.trim())
        }}
      >
        <label for="replies-search">{text.search}</label>
        <p class="unseen" id="replies-search-hint">
          {text.searchHint}
        </p>
        <div class="actions">
          <input
            ref={field}
            id="replies-search"
            type="search"
            maxLength={longestSearch}
            autocomplete="off"
            value={typed}
            aria-describedby="replies-search-hint"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button type="submit" class="quiet">
            {text.searchNow}
          </button>
          {searched !== '' && (
            <button type="button" class="quiet" onClick={clear}>
              {text.clear}
            </button>
          )}
        </div>
      </form>
    </search>
  )
}

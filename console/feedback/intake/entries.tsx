import { useEffect, useRef } from 'preact/hooks'
import { entriesText } from '#shared/text/site-owner/feedback/text.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { fragments } from '../../route/page.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Attention } from '../../style/attention.tsx'
import { AnswerFields } from './answer-fields.tsx'
import { ArrivalFields } from './arrival-fields.tsx'
import { Receipt } from './receipt.tsx'
import type { FollowedEntries } from './use-entries.ts'

interface EntriesProps {
  entries: FollowedEntries
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
}

/** The page: a feedback that came on paper, at the counter or by telephone is typed in. */
export function Entries({ entries, arriving }: EntriesProps) {
  const { text: consoleText, locale } = useLanguage()
  const text = entriesText[locale]
  const heading = useArrival(arriving)
  const form = useRef<HTMLFormElement>(null)
  const { followed, draft, trouble, saving, saved, save } = entries
  const known = followed.content
  const site = known?.sites.find(({ configuration }) => configuration.site === draft.site)
  useTitle(consoleText.pages.entries)

  const turn = trouble?.turn
  useEffect(() => {
    if (!trouble) return
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('[data-path]') ?? [])]
    const wrong = fields.find(({ dataset }) => trouble.faults[dataset['path'] ?? ''] !== undefined)
    const answer = fields.find(({ dataset }) => dataset['path']?.startsWith('/answers/'))
    const first = wrong ?? (trouble.faults[''] === undefined ? undefined : answer)
    first?.focus()
  }, [turn])

  return (
    <main class="entries">
      <h1 ref={heading} tabIndex={-1}>
        {consoleText.pages.entries}
      </h1>
      <p class="intro">{text.intro}</p>
      {known === null && <p role="status">{text.loading}</p>}
      {followed.trouble !== null && (
        <p role="status">
          <Attention>{text.trouble[followed.trouble]}</Attention>
        </p>
      )}
      {known?.sites.length === 0 && (
        <p>
          {text.noSite} <a href={fragments.questions}>{consoleText.pages.questions}</a>
        </p>
      )}
      {saved && <Receipt saved={saved} />}
      {known && site && (
        <form
          ref={form}
          class="entry-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <ArrivalFields entries={entries} known={known} />
          <AnswerFields entries={entries} site={site} />
          <div class="entry-actions">
            <button type="submit" class="strong" aria-disabled={saving}>
              {saving ? text.saving : text.save}
            </button>
          </div>
          <p class="entry-fault" role="alert">
            {trouble && <Attention key={String(turn)}>{trouble.said}</Attention>}
          </p>
        </form>
      )}
    </main>
  )
}

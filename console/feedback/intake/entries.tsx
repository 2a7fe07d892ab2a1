import { entriesText } from '#shared/text/site-owner/feedback/entries.ts'
import { Form, FormEnd } from '../../form/form.tsx'
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
  const { followed, form, saved } = entries
  const known = followed.content
  const site = known?.sites.find(({ configuration }) => configuration.site === form.draft.site)
  useTitle(consoleText.pages.entries)
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
        <Form form={form} name="entry" class="entry-form">
          <ArrivalFields entries={entries} known={known} site={site} />
          <AnswerFields form={form} site={site} />
          <FormEnd form={form} send={text.save} sending={text.saving} />
        </Form>
      )}
    </main>
  )
}

import type { EnterableSite, EntryForms } from '#shared/contract/feedback/entry.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { entriesText } from '#shared/text/site/text.ts'
import { type Draft, entryOf } from './draft.ts'

/** A draft whose lists have a choice: what is the only one, or the first, is chosen already. */
export function choosing(draft: Draft, known: EntryForms | null): Draft {
  if (!known) return draft
  const [first] = known.sites
  const names = known.sites.map(({ configuration }) => configuration.site)
  const site = known.sites[names.indexOf(draft.site)] ?? first
  if (!site) return draft
  const { services, forms, languages, configuration } = site
  const isOffered = services.some(({ service }) => service === draft.service)
  const only = services.length === 1 ? (services[0]?.service ?? '') : ''
  const hasForm = forms.some(({ form }) => form === draft.form)
  return {
    ...draft,
    site: configuration.site,
    received_on: draft.received_on || known.today,
    service: isOffered ? draft.service : only,
    form: hasForm ? draft.form : (forms[0]?.form ?? ''),
    locale: draft.locale || (languages[0] ?? ''),
  }
}

/** What must be corrected before anything is sent, by path, and the sentences for the whole. */
export function faultsIn(draft: Draft, site: EnterableSite, today: string, locale: Locale) {
  const text = entriesText[locale]
  const { answers = {}, comment = '' } = entryOf(draft, site)
  const faults: Record<string, string> = {}
  if (draft.received_on === '' || draft.received_on > today)
    faults['/received_on'] = text.fault.receivedOn
  if (draft.service === '') faults['/service'] = text.fault.service
  const n = [...comment].length
  const max = site.configuration.comment
  if (n > max) faults['/comment'] = fill(text.fault.long, { n, max })
  if (Object.keys(answers).length === 0 && comment === '') faults[''] = text.fault.empty
  return { faults, said: text.notSaved, unreachable: text.unreachable }
}

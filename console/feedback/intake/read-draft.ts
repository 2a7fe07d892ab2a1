import type { EntryForms, EntrySent } from '#shared/contract/feedback/entry.ts'
import { fill } from '#shared/text/fill.ts'
import type { EntriesText } from '#shared/text/site-owner/feedback/entries-fr.ts'
import { type Read, readUnless } from '../../form/faults.ts'
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

/** What a draft says, or what must be corrected before anything is sent. */
export function readDraft(
  draft: Draft,
  { sites, today }: EntryForms,
  { fault }: EntriesText,
): Read<Omit<EntrySent, 'id'>> {
  const site = sites.find(({ configuration }) => configuration.site === draft.site)
  if (!site) return { faults: [] }
  const entry = entryOf(draft, site)
  const { answers = {}, comment = '' } = entry
  const n = [...comment].length
  const max = site.configuration.comment
  const found = {
    '/received_on': (draft.received_on === '' || draft.received_on > today) && fault.receivedOn,
    '/service': draft.service === '' && fault.service,
    '/comment': n > max && fill(fault.long, { n, max }),
    '/answers': Object.keys(answers).length === 0 && comment === '' && fault.empty,
  }
  return readUnless(found, () => entry)
}

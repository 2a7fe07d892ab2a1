import type { OwnSite, OwnSites } from '#shared/contract/catalogue/own-sites.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import {
  draftOf,
  draft as draftSchema,
  emptyDraft,
  otherLanguagesOf,
  readDraft,
  slugOf,
} from './draft.ts'
import { useWords } from './use-words.ts'

export interface SiteFormProps {
  /** The one that is changed; `null` for another one. */
  site: OwnSite | null
  send(inside: string, body: unknown): Promise<SendResult<OwnSites>>
  /** Told the name of the site that is registered. */
  onRegistered(name: string): void
}

/** Registers a site or changes it. One that is registered already keeps its short name. */
export function SiteForm({ site, send, onRegistered }: SiteFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const form = useForm({
    start: site ? draftOf(site) : emptyDraft,
    kept: { name: 'sites', subject: site?.site ?? '', schema: draftSchema },
    read: (typed) => readDraft(typed, words),
    send: ({ site, put }) => send(`/${site}`, put),
    done: (_, { sent }) => onRegistered(localise(sent.put.name, locale)),
    fields: { site_taken: '/slug' },
    placeOf: (path) => path.replace(/^\/name(?=\/)/, ''),
    words: { notSent: words.notSaved, unreachable: words.unreachable },
  })
  const { draft, change, field } = form
  const own = { autoCapitalize: 'off', spellcheck: false, required: true } as const
  const others = site ? otherLanguagesOf(site) : []
  const isSuggested = site === null && draft.slug === slugOf(draft.fr)
  return (
    <Form form={form} name={site ? `change-${site.site}` : 'register'} class="site-form">
      <Field
        {...field('fr')}
        label={words.name}
        hint={words.nameHint}
        {...own}
        onChange={(fr) => change({ fr, ...(isSuggested && { slug: slugOf(fr) }) })}
      />
      {others.length > 0 && (
        <details>
          <summary>{words.otherNames}</summary>
          {others.map((one) => (
            <Field
              key={one}
              path={`/${one}`}
              lang={one}
              label={fill(words.nameIn, { language: formatOwnLanguage(one, locale) })}
              value={draft.others[one] ?? ''}
              onChange={(typed) => change({ others: { ...draft.others, [one]: typed } })}
            />
          ))}
        </details>
      )}
      {!site && <Field {...field('slug')} label={words.slug} hint={words.slugHint} {...own} />}
      <Field
        {...field('origins')}
        kind="long"
        autocomplete="off"
        spellcheck={false}
        label={words.originList}
        hint={words.originHint}
      />
      <FormEnd form={form} send={words.save} sending={words.saving} />
    </Form>
  )
}

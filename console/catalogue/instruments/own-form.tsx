import * as z from 'zod'
import { instrumentStored } from '#shared/contract/catalogue/own-instrument.ts'
import type { SiteSettings } from '#shared/contract/catalogue/site-settings.ts'
import { fill } from '#shared/text/fill.ts'
import { sendHub } from '../../api/send-hub.ts'
import { Field } from '../../form/field.tsx'
import { Form } from '../../form/form.tsx'
import { SaveBar } from '../../form/save-bar.tsx'
import { useVersionedForm } from '../../form/use-versioned-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { useOwnWords, useWords } from './form-context.ts'
import { Frame } from './frame.tsx'
import { OwnAdd } from './own-add.tsx'
import { changedItems, setText } from './own-edit.ts'
import { inOwnWords } from './own-faults.ts'
import { OwnJson } from './own-json.tsx'
import { settleLanguages } from './own-languages.ts'
import { OwnQuestions } from './own-questions.tsx'
import { formatOwn, type Own, readOwn } from './own-text.ts'
import { OwnTold } from './own-told.tsx'
import { partAddress } from './parts.ts'
import { useOwnPreview } from './use-own-preview.ts'

/** The text of a questionnaire, and the version it was read from. */
export interface OwnBase {
  version: number
  since: null
  text: string
}

interface OwnFormProps {
  session: Session
  settings: SiteSettings
  told: OwnBase
  onKept(): void
  reload(): Promise<OwnBase | null>
}

const written = z.strictObject({ text: z.string() })

/** What is kept; the hub says no hour of it, so that it is when it was heard. */
const stored = instrumentStored.transform((one) => ({ ...one, since: new Date().toISOString() }))

/** A questionnaire, question by question or as JSON: both change the same text. */
export function OwnForm({ session, settings, told, onKept, reload }: OwnFormProps) {
  const { locale } = useLanguage()
  const { page } = useWords()
  const text = useOwnWords()
  const form = useVersionedForm<OwnBase, { text: string }, string, z.infer<typeof stored>>({
    kept: { name: 'instrument', subject: settings.site, schema: written },
    told,
    fillIn: ({ text }) => ({ text }),
    read: (draft) => ({ sent: draft.text }),
    async send(sent, version) {
      const isSame = readOwn(sent)?.id === readOwn(told.text)?.id
      const headers = { ...(isSame && { 'If-Match': `"${version}"` }) }
      const body = { text: sent }
      return inOwnWords(
        await sendHub(session, '/v1/instruments', body, stored, { locale, headers }),
        text,
      )
    },
    changed: 'instrument_changed',
    onSaved: (sent, { version }) => {
      onKept()
      return { version, since: null, text: sent }
    },
    reload,
    words: { notSent: null, unreachable: page.saveTrouble },
  })
  const { draft, base } = form
  const tried = useOwnPreview(session, settings.site, draft.text)
  const own = readOwn(draft.text)
  const before = readOwn(base.text)
  const change = (next: Own) => form.change({ text: formatOwn(settleLanguages(next)) }, '')
  const next = base.version + 1
  const asked = settings.content?.languages ?? ['fr' as const]
  const languages = tried.languages.filter((one) => asked.includes(one))
  const version =
    base.version === 0 ? text.noVersion : fill(text.version, { version: base.version })
  const names =
    own && before && form.isDirty
      ? changedItems(own, before).map(({ wording }) => wording[locale] || wording['fr'])
      : []
  return (
    <div class="questions-sides">
      <Form form={form} class="questions-form" look="field" summary={page}>
        {own && (
          <>
            <Field
              path="/title/fr"
              label={text.name}
              value={own.title['fr'] ?? ''}
              onChange={(title) => change({ ...own, title: setText(own.title, 'fr', title) })}
            />
            <OwnQuestions own={own} languages={asked} change={change} />
            <OwnAdd own={own} version={next} site={settings.site} change={change} />
          </>
        )}
        <OwnJson
          text={draft.text}
          isShown={own === null}
          onChange={(typed) => form.change({ text: typed }, '')}
        />
        {base.version > 0 && names.length > 0 && (
          <p class="own-series">
            {fill(text.series, {
              version: next,
              questions: names.map((one) => `« ${one} »`).join(', '),
            })}
          </p>
        )}
        <SaveBar
          text={{ ...page, ...{ save: text.save, saved: text.saved, noVersion: version } }}
          zone={settings.zone}
          form={form}
        />
        {form.saving.kind === 'saved' && (
          <p>
            <a href={partAddress(settings.site, 'instrument')}>{text.use}</a>
          </p>
        )}
      </Form>
      <Frame
        settings={settings}
        languages={languages}
        drafted={tried.drafted}
        version={base.version}
      >
        <OwnTold own={own} asked={asked} tried={tried} />
      </Frame>
    </div>
  )
}

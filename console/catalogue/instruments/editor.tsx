import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import { configurationSaved, type SiteSettings } from '#shared/contract/catalogue/site-settings.ts'
import type { ReadResult } from '../../api/read-result.ts'
import { sendHub } from '../../api/send-hub.ts'
import { Form } from '../../form/form.tsx'
import { SaveBar } from '../../form/save-bar.tsx'
import { useVersionedForm } from '../../form/use-versioned-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { QuestionsFormContext, useOwnWords, useWords } from './form-context.ts'
import { formatFaults } from './format-faults.ts'
import { Frame } from './frame.tsx'
import { Overview } from './overview.tsx'
import { ownPart, type Part, partAddress } from './parts.ts'
import { PartsShown } from './parts-shown.tsx'
import { readWritten } from './read-written.ts'
import { useDraft } from './use-draft.ts'
import { useGoToPart } from './use-go-to-part.ts'
import { chosenIn, fillIn, type Written, written as writtenSchema } from './written.ts'

/** The version a form was begun from: what it holds, and since when. */
type Base = Pick<SiteSettings, 'version' | 'since' | 'content'>

interface EditorProps {
  session: Session
  settings: SiteSettings
  /** The part that is looked at; `null` for all of them, a line each. */
  part: Part | null
  /** Reads the settings again. */
  reload(): Promise<ReadResult<SiteSettings>>
}

/** The form of a site's configuration, part by part, and beside it the form usagers would get. */
export function Editor({ session, settings, part, reload }: EditorProps) {
  const { locale } = useLanguage()
  const text = useWords().page
  const own = useOwnWords()
  const chosen = (name: string) => chosenIn(settings, name) ?? settings.instruments[0]
  const goTo = useGoToPart(settings.site, part)
  const filledIn = (base: Base) => fillIn({ ...settings, ...base })
  const form = useVersionedForm<Base, Written, ConfigurationContent>({
    kept: {
      name: 'questions',
      subject: settings.site,
      schema: writtenSchema.refine((one) => chosenIn(settings, one.instrument) !== undefined),
    },
    told: settings,
    fillIn: filledIn,
    read(draft, base) {
      const instrument = chosen(draft.instrument)
      if (!instrument) return { faults: [] }
      const { content, wrong } = readWritten(draft, instrument, base.content)
      return content ? { sent: content } : { faults: formatFaults(wrong, locale) }
    },
    send: (content, version) =>
      sendHub(session, `/v1/configuration/${settings.site}`, content, configurationSaved, {
        locale,
        headers: { 'If-Match': `"${version}"` },
      }),
    changed: 'configuration_changed',
    onSaved: (content, saved) => ({ ...saved, content }),
    async reload() {
      const reading = await reload()
      return reading.kind === 'fresh' ? reading.content : null
    },
    words: { notSent: null, unreachable: text.saveTrouble },
  })
  const { draft, change, field, base, isDirty } = form
  const instrument = chosen(draft.instrument)
  const drafted = useDraft(session, settings, draft, instrument, isDirty)
  if (!instrument) return null
  const languages = instrument.languages.filter((one) => draft.languages.includes(one))
  return (
    <QuestionsFormContext.Provider value={{ settings, instrument, draft, change, field }}>
      <div class="questions-sides">
        <div>
          <Form form={form} class="questions-form" look="field" summary={{ ...text, goTo }}>
            {part === null && <Overview saved={filledIn(base)} />}
            <PartsShown part={part} />
            <SaveBar text={text} zone={settings.zone} form={form} />
          </Form>
          <p hidden={part !== 'instrument'}>
            <a href={partAddress(settings.site, ownPart)}>{own.write}</a>
          </p>
        </div>
        <Frame settings={settings} languages={languages} drafted={drafted} version={base.version} />
      </div>
    </QuestionsFormContext.Provider>
  )
}

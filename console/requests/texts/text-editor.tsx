import type { MessageTextPut, MessageTexts } from '#shared/contract/requests/message-text.ts'
import { messageTexts, textKind } from '#shared/contract/requests/message-text.ts'
import { fill } from '#shared/text/fill.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { sendHub } from '../../api/send-hub.ts'
import { Field } from '../../form/field.tsx'
import { Form } from '../../form/form.tsx'
import { SaveBar } from '../../form/save-bar.tsx'
import { Select } from '../../form/select.tsx'
import { useVersionedForm } from '../../form/use-versioned-form.ts'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { type Base, type Draft, draftSchema, languagesOf, readDraft } from './draft.ts'
import { LanguagesField } from './languages-field.tsx'
import { TextField } from './text-field.tsx'
import { TextPreview } from './text-preview.tsx'
import { useWords } from './use-words.ts'

interface TextEditorProps {
  session: Session
  service: string
  /** Its id. */
  text: string
  /** As it was read; version 0 for a new one. */
  told: Base
  known: MessageTexts
  /** What somebody else saved meanwhile, once it is read. */
  theirs: Base | null
  hear(texts: MessageTexts): void
  /** Reads the texts again. */
  reload(): Promise<Base | null>
}

interface Saved {
  version: number
  since: string
  author: string
}

/** Writes a text beside what its usager would read. Nothing typed is lost, whoever else saves. */
export function TextEditor(props: TextEditorProps) {
  const { session, service, text, told, known, theirs, hear, reload } = props
  const { locale } = useLanguage()
  const words = useWords()
  type Sent = Omit<MessageTextPut, 'version'>
  const form = useVersionedForm<Base, Draft, Sent, Saved>({
    kept: { name: 'texts', subject: text, schema: draftSchema },
    told,
    fillIn: ({ draft }) => draft,
    read: (draft) => readDraft(draft, words.form.fault),
    send,
    changed: 'text_changed',
    onSaved: (sent, saved) => ({ ...saved, draft: sent }),
    reload,
    words: { notSent: null, unreachable: words.save.saveTrouble },
  })
  const { draft, change, field, saving } = form
  const languages = languagesOf(draft.content)
  const write = (language: UsagerLocale, typed: string) =>
    change({ content: { ...draft.content, [language]: typed } }, `/content/${language}`)
  const drop = (language: UsagerLocale) => {
    const { [language]: _, ...content } = draft.content
    change({ content }, `/content/${language}`)
  }

  async function send(sent: Sent, version: number): Promise<SendResult<Saved>> {
    const path = `/v1/services/${service}/texts/${text}`
    const outcome = await sendHub(session, path, { version, ...sent }, messageTexts, { locale })
    if (outcome.kind !== 'done') {
      if (outcome.kind === 'refused' && outcome.problem.code === 'text_changed') void reload()
      return outcome
    }
    hear(outcome.content)
    const saved = outcome.content.texts.find((one) => one.text === text)
    if (!saved) return { kind: 'trouble', trouble: 'unreadable' }
    const { author, changed_at: since } = saved
    return { kind: 'done', content: { version: saved.version, author, since } }
  }

  return (
    <div class="message-sides">
      <Form form={form} class="message-form" look="field" summary={words.save}>
        <Select
          {...field('kind')}
          label={words.form.kind}
          options={textKind.options.map((one) => [one, words.kinds[one]] as const)}
        />
        <Field
          {...field('name')}
          label={words.form.name}
          hint={words.form.nameHint}
          maxLength={60}
        />
        {languages.map((language) => (
          <TextField
            key={language}
            language={language}
            kind={draft.kind}
            value={draft.content[language] ?? ''}
            onChange={(typed) => write(language, typed)}
            onRemove={language === 'fr' ? null : () => drop(language)}
          />
        ))}
        <LanguagesField
          others={known.languages.filter((one) => !languages.includes(one))}
          onAdd={(language) => write(language, '')}
        />
        <SaveBar text={words.save} zone={known.zone} form={form} theirs={theirs} />
        {saving.kind === 'changed' && (
          <div class="notice" role="status">
            {theirs === null ? <p>{words.form.deleted}</p> : <Theirs theirs={theirs} />}
          </div>
        )}
      </Form>
      <TextPreview session={session} service={service} draft={draft} />
    </div>
  )
}

/** What somebody else saved, to compare before one takes the place of the other. */
function Theirs({ theirs: { author, draft } }: { theirs: Base }) {
  const { locale } = useLanguage()
  const words = useWords().form
  return (
    <>
      <p>
        <strong>{fill(words.theirs, { author: author ?? '' })}</strong>
      </p>
      <p>{draft.name}</p>
      <dl>
        {languagesOf(draft.content).map((language) => (
          <div key={language}>
            <dt>{formatOwnLanguage(language, locale)}</dt>
            <dd lang={language} dir="auto">
              {draft.content[language]}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

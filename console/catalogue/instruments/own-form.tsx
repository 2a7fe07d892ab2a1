import { firstLocales, usagerLocales } from '#shared/text/usager-locale.ts'
import { Field } from '../../form/field.tsx'
import { Form } from '../../form/form.tsx'
import { useOwnWords, useWords } from './form-context.ts'
import { Frame } from './frame.tsx'
import { goToOwn } from './go-to-own.ts'
import { OwnAdd } from './own-add.tsx'
import { OwnChange } from './own-change.tsx'
import { isWritten, setText } from './own-edit.ts'
import { OwnJson } from './own-json.tsx'
import { missingIn, settleLanguages } from './own-languages.ts'
import { OwnQuestions } from './own-questions.tsx'
import { OwnSave } from './own-save.tsx'
import { formatOwn, type Own, readOwn } from './own-text.ts'
import { OwnTold } from './own-told.tsx'
import { type OwnFormSettings, useOwnForm } from './use-own-form.ts'
import { useOwnPreview } from './use-own-preview.ts'

/** A questionnaire, question by question or as JSON: both change the same text. */
export function OwnForm(props: OwnFormSettings) {
  const { session, settings, told, copied } = props
  const { content } = settings
  const { page } = useWords()
  const text = useOwnWords()
  const asked = content?.languages ?? ['fr' as const]
  const begun = readOwn(told.text)?.items.filter(({ item }) => isWritten(item)) ?? []
  const others = usagerLocales.filter(
    (one) =>
      one !== 'fr' &&
      (asked.includes(one) ||
        firstLocales.includes(one) ||
        begun.some(({ wording }) => wording[one])),
  )
  const form = useOwnForm(props, ['fr', ...others])
  const { draft, base } = form
  const tried = useOwnPreview(session, settings.site, draft.text, ['fr', ...others])
  const own = readOwn(draft.text)
  const change = (next: Own) => form.change({ text: formatOwn(settleLanguages(next)) }, '')
  const languages = tried.languages.filter((one) => asked.includes(one))
  const missing = own && missingIn(own)
  const isAsked =
    !form.isDirty && own?.id === content?.instrument && base.version === content?.instrument_version
  return (
    <div class="questions-sides">
      <Form form={form} class="questions-form" look="field" summary={{ ...page, goTo: goToOwn }}>
        {base.version === 0 && <p class="field-hint">{copied}</p>}
        {own && (
          <>
            <Field
              path="/title/fr"
              label={text.name}
              value={own.title['fr'] ?? ''}
              onChange={(title) => change({ ...own, title: setText(own.title, 'fr', title) })}
            />
            <OwnQuestions own={own} languages={others} change={change} />
            <OwnAdd own={own} version={base.version + 1} site={settings.site} change={change} />
          </>
        )}
        <OwnJson
          text={draft.text}
          isShown={own === null}
          faults={form.faults}
          onChange={(typed) => form.change({ text: typed }, '')}
        />
        {content && own && !isAsked && (
          <OwnChange
            settings={settings}
            lost={asked.filter((one) => one !== 'fr' && (missing?.[one] ?? 0) > 0)}
          />
        )}
        <OwnSave settings={settings} form={form} isAsked={isAsked} />
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

import { useState } from 'preact/hooks'
import { type ReplyTemplate, replyTemplates } from '#shared/contract/feedback/reply-template.ts'
import { fill } from '#shared/text/fill.ts'
import { publicRepliesText } from '#shared/text/site-owner/feedback/public-replies.ts'
import { useFocusLater } from '../../form/use-focus-later.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { useCommentSettings } from './comment-settings.ts'
import { TemplateForm } from './template-form.tsx'
import { useListSaving } from './use-list-saving.ts'

/** The templates that the organisation owns. None is sent by itself. */
export function TemplateSettings({ session }: { session: Session }) {
  const { locale } = useLanguage()
  const text = publicRepliesText[locale]
  const { templates, hearTemplates } = useCommentSettings()
  const { send, act, trouble } = useListSaving(session, replyTemplates, hearTemplates)
  const [done, setDone] = useState(false)
  const [opened, setOpened] = useState<{ template: string; doing: 'edit' | 'remove' } | null>(null)
  const focusLater = useFocusLater()

  const pathOf = (template: string) => `/v1/reply-templates/${template}`
  const end = (template: string) => {
    setOpened(null)
    focusLater(`edit-${template}`)
  }
  const kept = (template: string) => {
    setDone(true)
    end(template)
  }
  const remove = async (template: string) => {
    const isKept = await act(pathOf(template), undefined, 'DELETE')
    setDone(isKept)
    if (!isKept) return
    setOpened(null)
    focusLater('template-name')
  }
  const itemOf = ({ template, name, text: written }: ReplyTemplate) => {
    const doing = opened?.template === template ? opened.doing : null
    return (
      <li key={template}>
        <p>
          <strong>{name}</strong>
        </p>
        {doing !== 'edit' && <p class="feedback-comment">{written}</p>}
        {doing === 'edit' && (
          <TemplateForm
            name={template}
            before={{ name, text: written }}
            send={(change) => send(pathOf(template), change)}
            onKept={() => kept(template)}
            onEnd={() => end(template)}
          />
        )}
        {doing === 'remove' && <p role="status">{fill(text.removeSure, { name })}</p>}
        {doing !== 'edit' && (
          <div class="actions">
            {doing === null && (
              <button
                type="button"
                class="quiet"
                id={`edit-${template}`}
                aria-label={`${text.edit}, ${name}`}
                onClick={() => setOpened({ template, doing: 'edit' })}
              >
                {text.edit}
              </button>
            )}
            <button
              type="button"
              class={doing === 'remove' ? 'strong' : 'quiet'}
              aria-label={`${text.remove}, ${name}`}
              onClick={() =>
                doing === 'remove' ? remove(template) : setOpened({ template, doing: 'remove' })
              }
            >
              {text.remove}
            </button>
            {doing === 'remove' && (
              <button type="button" class="quiet" onClick={() => end(template)}>
                {text.cancel}
              </button>
            )}
          </div>
        )}
      </li>
    )
  }
  return (
    <div class="settings">
      <p class="feedback-how">{text.templatesIntro}</p>
      {templates.length === 0 && <p>{text.none}</p>}
      <ul class="settings-list plain-list">{templates.map(itemOf)}</ul>
      <p class="reply-trouble" role="alert">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
      <p role="status">{done && text.kept}</p>
      <TemplateForm
        name="template"
        before={null}
        send={(change, id) => send(pathOf(id), change)}
        onKept={kept}
        onEnd={null}
      />
    </div>
  )
}

import { publicRepliesText } from '#shared/text/site-owner/feedback/public-replies.ts'
import { useLanguage } from '../../language/language.tsx'
import { fillTemplate } from './blanks.ts'
import { useCommentSettings } from './comment-settings.ts'

interface TemplateFieldProps {
  /** The feedback that is answered. */
  id: string
  service: string
  onFill(text: string): void
}

/** Fills an answer from a template. It is read and changed before it is saved. */
export function TemplateField({ id, service, onFill }: TemplateFieldProps) {
  const { locale } = useLanguage()
  const text = publicRepliesText[locale]
  const { templates, services } = useCommentSettings()
  if (templates.length === 0) return null
  const own = services.find((one) => one.service === service)
  return (
    <div class="template-field">
      <label for={`template-${id}`}>{text.template}</label>
      <select
        id={`template-${id}`}
        aria-describedby={`template-hint-${id}`}
        onChange={({ currentTarget: { value } }) => {
          const found = templates.find(({ template }) => template === value)
          if (found) onFill(fillTemplate(found.text, own))
        }}
      >
        <option value="">{text.noTemplate}</option>
        {templates.map(({ template, name }) => (
          <option key={template} value={template}>
            {name}
          </option>
        ))}
      </select>
      <p class="feedback-how" id={`template-hint-${id}`}>
        {text.templateHint}
      </p>
    </div>
  )
}

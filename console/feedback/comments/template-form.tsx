import { longestReply } from '#shared/contract/feedback/reply.ts'
import type { ReplyTemplatePut } from '#shared/contract/feedback/reply-template.ts'
import { publicRepliesText } from '#shared/text/site-owner/feedback/public-replies.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { readUnless } from '../../form/faults.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'

interface TemplateFormProps {
  /** Tells its fields from those of the others. */
  name: string
  /** `null` for a new one. */
  before: ReplyTemplatePut | null
  send(change: ReplyTemplatePut, id: string): Promise<SendResult<unknown>>
  onKept(id: string): void
  /** Leaves it as it was; `null` where there is nothing to leave. */
  onEnd: (() => void) | null
}

/** Adds a template of an answer, or changes it. */
export function TemplateForm({ name, before, send, onKept, onEnd }: TemplateFormProps) {
  const { locale } = useLanguage()
  const words = publicRepliesText[locale]
  const form = useForm<ReplyTemplatePut, ReplyTemplatePut, unknown>({
    start: before ?? { name: '', text: '' },
    read(draft) {
      const read = { name: draft.name.trim(), text: draft.text.trim() }
      const isLong = [...draft.text].length > longestReply && words.tooLong
      const found = {
        '/name': read.name === '' && words.emptyName,
        '/text': read.text === '' ? words.emptyText : isLong,
      }
      return readUnless(found, () => read)
    },
    send,
    done: (_, { id }) => onKept(id),
    words: { notSent: null, unreachable: words.trouble },
  })
  const said = before ? words.keep : words.add
  return (
    <Form form={form} name={name} class="reply-form">
      <Field {...form.field('name')} label={words.name} maxLength={60} />
      <Field {...form.field('text')} kind="long" rows={4} label={words.text} />
      <FormEnd form={form} send={said} sending={said} isQuiet={!before}>
        {onEnd && (
          <button type="button" class="quiet" onClick={onEnd}>
            {words.cancel}
          </button>
        )}
      </FormEnd>
    </Form>
  )
}

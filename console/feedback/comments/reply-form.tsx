import { useEffect, useState } from 'preact/hooks'
import { longestReply } from '#shared/contract/feedback/reply.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { readUnless } from '../../form/faults.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Acts } from './acts.ts'
import { blanksLeft } from './blanks.ts'
import { TemplateField } from './template-field.tsx'
import { refusalOf, useWords } from './use-words.ts'

interface ReplyFormProps {
  id: string
  service: string
  /** The answer as it stands. */
  before: string
  answer: Acts['answer']
  onEnd(): void
}

/** Writes or changes an answer. What is typed stays until the hub has it. */
export function ReplyForm({ id, service, before, answer, onEnd }: ReplyFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const inbox = inboxText[locale]
  /** The answer that the writer has read. */
  const [known, setKnown] = useState(before)
  const [isChanged, setChanged] = useState(false)
  const leftOf = (text: string) => longestReply - [...text.trim()].length
  const form = useForm<{ text: string }, string, unknown>({
    start: { text: before },
    read({ text }) {
      const isEmpty = text.trim() === '' && words.empty
      const found = isEmpty || (leftOf(text) < 0 ? words.tooLong : blanksLeft(text, locale))
      return readUnless({ '/text': found }, () => text.trim())
    },
    send: (text) => answer(text, known === '' ? null : known),
    done: onEnd,
    words: {
      ...refusalOf(words),
      refused(problem) {
        if (problem.code !== 'reply_changed') return refusalOf(words).refused(problem)
        setChanged(true)
        return inbox.replyChanged
      },
    },
  })
  useEffect(() => {
    // The answer of somebody else is shown from now on: what is saved next replaces it.
    if (isChanged) setKnown(before)
  }, [isChanged, before])
  const left = leftOf(form.draft.text)
  return (
    <Form form={form} name={`reply-${id}`} class="reply-form" focus="textarea">
      {isChanged && known !== '' && (
        <div>
          <p>{inbox.replyOfOther}</p>
          <blockquote class="feedback-comment">{known}</blockquote>
        </div>
      )}
      {before === '' && (
        <TemplateField id={id} service={service} onFill={(text) => form.change({ text })} />
      )}
      <Field
        {...form.field('text')}
        kind="long"
        rows={5}
        label={words.field}
        hint={words.hint}
        required
        described={`left-${id}`}
      >
        <p class="feedback-how" id={`left-${id}`}>
          {left < 0
            ? formatCount(-left, words.over, locale)
            : formatCount(left, words.left, locale)}
        </p>
      </Field>
      <FormEnd form={form} send={words.save} sending={words.saving}>
        <button type="button" class="quiet" onClick={onEnd}>
          {words.cancel}
        </button>
      </FormEnd>
    </Form>
  )
}

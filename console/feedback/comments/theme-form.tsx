import type { ThemePut } from '#shared/contract/feedback/theme.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { readUnless } from '../../form/faults.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'

interface ThemeFormProps {
  /** Tells its fields from those of the others. */
  name: string
  /** `null` for a new one. */
  before: ThemePut | null
  send(change: ThemePut, id: string): Promise<SendResult<unknown>>
  onKept(id: string): void
  /** Leaves it as it was; `null` where there is nothing to leave. */
  onEnd: (() => void) | null
}

/** Adds a theme, or changes its name and its words. */
export function ThemeForm({ name, before, send, onKept, onEnd }: ThemeFormProps) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const form = useForm<{ name: string; words: string }, ThemePut, unknown>({
    start: { name: before?.name ?? '', words: before?.words.join(', ') ?? '' },
    read(draft) {
      const named = draft.name.trim()
      const words = draft.words.split(/[,;\n]/).map((word) => word.trim())
      return readUnless({ '/name': named === '' && text.empty }, () => ({
        name: named,
        words: words.filter((word) => word !== ''),
        retired: before?.retired ?? false,
      }))
    },
    send,
    done: (_, { id }) => onKept(id),
    words: { notSent: null, unreachable: text.trouble.trouble },
  })
  const said = before ? text.keep : text.add
  return (
    <Form form={form} name={name} class="reply-form">
      <Field {...form.field('name')} label={text.name} hint={text.nameHint} maxLength={60} />
      <Field
        {...form.field('words')}
        kind="long"
        rows={2}
        label={text.words}
        hint={text.wordsHint}
      />
      <FormEnd form={form} send={said} sending={said} isQuiet={!before}>
        {onEnd && (
          <button type="button" class="quiet" onClick={onEnd}>
            {text.cancel}
          </button>
        )}
      </FormEnd>
    </Form>
  )
}

import type { OfferedInstrument } from '#shared/contract/catalogue/site-settings.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { QuestionsText } from '#shared/text/site-owner/catalogue/questions-fr.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { Field, Group } from '../../form/field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'
import { restOf } from './read-written.ts'

/** How often each form is given. The first is not written: it takes the rest. */
export function FormsGroup() {
  const { instrument, draft, change } = useQuestionsForm()
  const { locale } = useLanguage()
  const text = useWords().form
  const [first, ...others] = instrument.forms
  if (!first) return null
  const rest = new Intl.NumberFormat(intlTag(locale)).format(restOf(draft))
  return (
    <Group path="/forms" title={text.forms} hint={text.formsHint}>
      <div class="form-share">
        <p class="form-rest">
          {fill(others.length > 0 ? text.formRest : text.formOnly, {
            form: first.form,
            share: rest,
          })}
        </p>
        <p class="field-hint">{formatForm(first, instrument, text, locale)}</p>
      </div>
      {others.map((form, at) => (
        <Field
          key={form.form}
          path={`/forms/${at + 1}/share`}
          kind="number"
          label={fill(text.formShare, { form: form.form })}
          hint={formatForm(form, instrument, text, locale)}
          value={draft.forms[form.form] ?? '0'}
          onChange={(typed) => change({ forms: { ...draft.forms, [form.form]: typed } })}
        />
      ))}
    </Group>
  )
}

/** What a form is for. */
function formatForm(
  form: OfferedInstrument['forms'][number],
  { items }: OfferedInstrument,
  text: QuestionsText['form'],
  locale: Locale,
): string {
  const asked = form.asks
    .slice(0, 3)
    .map((name) => items.find(({ item }) => item === name)?.wording[locale] ?? name)
  const sentences = [
    form.draws && (form.compares ? text.compares : text.draws),
    form.needs && text[form.needs],
    asked.length > 0 &&
      fill(text.asks, { items: asked.join(' · ') + (form.asks.length > 3 ? ' …' : '') }),
  ]
  return sentences.filter(Boolean).join(' ')
}

import type { OfferedInstrument } from '#shared/contract/catalogue/site-settings.ts'
import { type Moment, moments } from '#shared/contract/moment.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { QuestionsText } from '#shared/text/site-owner/catalogue/questions-fr.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { FaultAt, Field, Group } from '../../form/field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'
import { restOf } from './read-written.ts'
import { wordItem } from './word-item.ts'

type Form = OfferedInstrument['forms'][number]

/** How often each form is given, moment by moment. The first of a moment takes the rest. */
export function FormsGroup() {
  const { instrument } = useQuestionsForm()
  const text = useWords().form
  const asked = moments.filter((moment) => instrument.forms.some((form) => form.moment === moment))
  return (
    <Group path="/forms" title={text.forms} hint={text.formsHint}>
      {asked.map((moment) => (
        <FormsOfMoment key={`${instrument.id} ${moment}`} moment={moment} />
      ))}
    </Group>
  )
}

function FormsOfMoment({ moment }: { moment: Moment }) {
  const { instrument, draft } = useQuestionsForm()
  const { locale } = useLanguage()
  const text = useWords().form
  const [first, ...others] = instrument.forms.filter((form) => form.moment === moment)
  if (!first) return null
  const rest = new Intl.NumberFormat(intlTag(locale)).format(restOf(draft, instrument, moment))
  const options = others.filter(({ share }) => share === 0)
  const usual = others.filter(({ share }) => share > 0)
  return (
    <section class="form-moment">
      <h3>{text.moments[moment].title}</h3>
      <p class="field-hint">{text.moments[moment].judged}</p>
      <div class="form-share">
        <p class="form-rest">
          {fill(others.length > 0 ? text.formRest : text.formOnly, {
            form: first.form,
            share: rest,
          })}
        </p>
        <p class="field-hint">{formatForm(first, instrument, text, locale)}</p>
        <FaultAt path={`/forms/${instrument.forms.indexOf(first)}/form`} />
      </div>
      {usual.map((form) => (
        <ShareField key={form.form} form={form} />
      ))}
      {options.length > 0 && (
        <details open={options.some(({ form }) => (draft.forms[form] ?? '0') !== '0')}>
          <summary>{text.formOptions}</summary>
          {options.map((form) => (
            <ShareField key={form.form} form={form} />
          ))}
        </details>
      )}
    </section>
  )
}

function ShareField({ form }: { form: Form }) {
  const { instrument, draft, change } = useQuestionsForm()
  const { locale } = useLanguage()
  const text = useWords().form
  return (
    <Field
      path={`/forms/${instrument.forms.indexOf(form)}/share`}
      kind="number"
      label={fill(text.formShare, { form: form.form })}
      hint={formatForm(form, instrument, text, locale)}
      value={draft.forms[form.form] ?? '0'}
      onChange={(typed) => change({ forms: { ...draft.forms, [form.form]: typed } })}
    />
  )
}

/** What a form is for. */
function formatForm(
  form: Form,
  instrument: OfferedInstrument,
  text: QuestionsText['form'],
  locale: Locale,
): string {
  const asked = form.asks.slice(0, 3).map((name) => wordItem(instrument, name, locale))
  const sentences = [
    form.draws && (form.compares ? text.compares : text.draws),
    form.needs && text[form.needs],
    asked.length > 0 &&
      fill(text.asks, { items: asked.join(' · ') + (form.asks.length > 3 ? ' …' : '') }),
  ]
  return sentences.filter(Boolean).join(' ')
}

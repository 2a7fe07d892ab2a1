import { fill } from '#shared/text/fill.ts'
import { Field, Group, Tick } from '../../form/field.tsx'
import { formatLanguage } from '../../language/format-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { useForm, useWords } from './form-context.ts'
import { NoticeStart } from './notice-start.tsx'

/** What usagers are told: whom to turn to, what becomes of their data, how long it is kept. */
export function TellingGroups() {
  const { written, change, instrument } = useForm()
  const { locale: own } = useLanguage()
  const text = useWords().form
  const { contact } = written
  const isRequired = (one: string) => one === 'fr' || one === 'en'
  const noticeLanguages = instrument.languages.filter(
    (one) => isRequired(one) || written.languages.includes(one),
  )
  const labels = {
    name: text.contactName,
    phone: text.phone,
    email: text.email,
    url: text.url,
  }
  return (
    <>
      <Group path="/contact" title={text.contact} hint={text.contactHint}>
        <Tick
          label={text.contactAsked}
          checked={written.hasContact}
          onChange={(hasContact) => change({ hasContact })}
        />
        {written.hasContact &&
          (['name', 'phone', 'email', 'url'] as const).map((name) => (
            <Field
              key={name}
              path={`/contact/${name}`}
              label={labels[name]}
              value={contact[name]}
              onChange={(typed) => change({ contact: { ...contact, [name]: typed } })}
            />
          ))}
      </Group>
      <Group path="/notice" title={text.notice} hint={text.noticeHint}>
        <NoticeStart />
        <Field
          path="/notice/controller"
          label={text.controller}
          value={written.controller}
          onChange={(controller) => change({ controller })}
        />
        {(['purpose', 'basis', 'rights'] as const).map((name) =>
          noticeLanguages.map((locale) => (
            <Field
              key={name + locale}
              path={`/notice/${name}/${locale}`}
              kind="long"
              lang={locale}
              label={
                locale === 'fr' || locale === 'en'
                  ? text[name][locale]
                  : fill(text.inAnother[name], { language: formatLanguage(locale, own) })
              }
              value={written[name][locale] ?? ''}
              onChange={(typed) => change({ [name]: { ...written[name], [locale]: typed } })}
            />
          )),
        )}
        <Field
          path="/notice/officer"
          label={text.officer}
          value={written.officer}
          onChange={(officer) => change({ officer })}
        />
      </Group>
      <Group path="/retention" title={text.retention}>
        <Field
          path="/retention/comments"
          kind="number"
          label={text.comments}
          hint={text.commentsHint}
          value={written.commentMonths}
          onChange={(commentMonths) => change({ commentMonths })}
        />
        <Field
          path="/retention/answers"
          kind="number"
          label={text.answers}
          hint={text.answersHint}
          value={written.answerMonths}
          onChange={(answerMonths) => change({ answerMonths })}
        />
      </Group>
    </>
  )
}

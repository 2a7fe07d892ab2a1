import { fill } from '#shared/text/fill.ts'
import { Field, Group, Tick } from '../../form/field.tsx'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'
import { NoticeStart } from './notice-start.tsx'

/** What usagers are told: whom to turn to, what becomes of their data, how long it is kept. */
export function NoticeGroups() {
  const { draft, change, field, instrument } = useQuestionsForm()
  const { locale: own } = useLanguage()
  const text = useWords().form
  const { contact } = draft
  const isRequired = (one: string) => one === 'fr' || one === 'en'
  const noticeLanguages = instrument.languages.filter(
    (one) => isRequired(one) || draft.languages.includes(one),
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
          checked={draft.hasContact}
          onChange={(hasContact) => change({ hasContact })}
        />
        {draft.hasContact &&
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
        <Field {...field('controller', '/notice/controller')} label={text.controller} />
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
                  : fill(text.inAnother[name], { language: formatOwnLanguage(locale, own) })
              }
              value={draft[name][locale] ?? ''}
              onChange={(typed) => change({ [name]: { ...draft[name], [locale]: typed } })}
            />
          )),
        )}
        <Field {...field('officer', '/notice/officer')} label={text.officer} />
      </Group>
      <Group path="/retention" title={text.retention}>
        <Field
          {...field('commentMonths', '/retention/comments')}
          kind="number"
          label={text.comments}
          hint={text.commentsHint}
        />
        <Field
          {...field('answerMonths', '/retention/answers')}
          kind="number"
          label={text.answers}
          hint={text.answersHint}
        />
      </Group>
    </>
  )
}

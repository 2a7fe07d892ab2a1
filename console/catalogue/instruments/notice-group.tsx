import { fill } from '#shared/text/fill.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Field, Group } from '../../form/field.tsx'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'
import { NoticeStart } from './notice-start.tsx'
import { noticeTexts } from './written.ts'

/** What people are told becomes of their data. */
export function NoticeGroup() {
  const { draft, field, instrument } = useQuestionsForm()
  const text = useWords().form
  const others = instrument.languages.filter((one) => one !== 'fr' && draft.languages.includes(one))
  return (
    <Group path="/notice" title={text.notice} hint={text.noticeHint}>
      <NoticeStart />
      <Field {...field('controller', '/notice/controller')} label={text.controller} />
      {noticeTexts.map((name) => (
        <NoticeField key={name} name={name} locale="fr" label={text[name]} />
      ))}
      <Field {...field('officer', '/notice/officer')} label={text.officer} />
      {others.length > 0 && <OtherLanguages languages={others} />}
    </Group>
  )
}

/** The notice in languages where it may stay in French. */
function OtherLanguages({ languages }: { languages: readonly UsagerLocale[] }) {
  const { locale: own } = useLanguage()
  const text = useWords().form
  return (
    <details class="group-more">
      <summary>{text.otherLanguages}</summary>
      {languages.map((locale) =>
        noticeTexts.map((name) => (
          <NoticeField
            key={name + locale}
            name={name}
            locale={locale}
            label={fill(text.inAnother[name], { language: formatOwnLanguage(locale, own) })}
          />
        )),
      )}
    </details>
  )
}

interface NoticeFieldProps {
  name: (typeof noticeTexts)[number]
  locale: UsagerLocale
  label: string
}

function NoticeField({ name, locale, label }: NoticeFieldProps) {
  const { draft, change } = useQuestionsForm()
  return (
    <Field
      path={`/notice/${name}/${locale}`}
      kind="long"
      lang={locale}
      label={label}
      value={draft[name][locale] ?? ''}
      onChange={(typed) => change({ [name]: { ...draft[name], [locale]: typed } })}
    />
  )
}

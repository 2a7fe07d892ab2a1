import { useState } from 'preact/hooks'
import { beginText } from '#shared/text/begin/text.ts'
import { locales } from '#shared/text/locale.ts'
import { noticeStartText } from '#shared/text/site-owner/catalogue/notice-start.ts'
import { idOf } from '../../form/form-context.ts'
import { useFocusLater } from '../../form/use-focus-later.ts'
import { useLanguage } from '../../language/language.tsx'
import { useQuestionsForm } from './form-context.ts'
import { isEmpty, isNoticeWritten, noticeTexts } from './written.ts'

/** Offers sentences for what of the notice is the same almost everywhere, while some of it is empty. */
export function NoticeStart() {
  const { draft, change } = useQuestionsForm()
  const text = noticeStartText[useLanguage().locale]
  const focusLater = useFocusLater()
  const [isWritten, setWritten] = useState(false)
  const lacks = !isNoticeWritten(draft)
  const start = () => {
    const offered = locales.filter((one) => one === 'fr' || draft.languages.includes(one))
    const started = noticeTexts.map((name) => {
      const lacking = offered.filter((locale) => isEmpty(draft[name][locale]))
      const said = lacking.map((locale) => [locale, beginText[locale].notice[name]])
      return [name, { ...draft[name], ...Object.fromEntries(said) }]
    })
    change(Object.fromEntries(started))
    setWritten(true)
    // The button is gone by then; this comes first of what is left to write.
    focusLater(idOf('/notice/controller'))
  }
  return (
    <>
      {lacks && (
        <div class="field">
          <p class="field-hint" id="notice-start">
            {text.hint}
          </p>
          <button type="button" class="quiet" aria-describedby="notice-start" onClick={start}>
            {text.offer}
          </button>
        </div>
      )}
      <p role="status">{isWritten && !lacks && text.written}</p>
    </>
  )
}

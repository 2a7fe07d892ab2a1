import { Field } from '../../form/field.tsx'
import { Select } from '../../form/select.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useOwnWords } from './form-context.ts'
import { formatForm } from './format-place.ts'
import { placeItem, placeOf } from './own-edit.ts'
import type { OwnQuestionProps } from './own-question-props.ts'
import { readNumber } from './read-written.ts'

/** To whom a question is asked: in which form, or to a share of people after their first answer. */
export function OwnPlace({ own, item, change }: OwnQuestionProps) {
  const { locale } = useLanguage()
  const text = useOwnWords()
  const place = placeOf(own, item.item)
  if (!place || place.kind === 'opening' || place.kind === 'draw') return null
  const at = (own.extras ?? []).findIndex((one) => one.item === item.item)
  const extra = own.extras?.[at]
  const share = (key: 'bad' | 'other') =>
    extra && (
      <Field
        path={`/extras/${at}/${key}`}
        kind="number"
        label={text[key]}
        value={String(Math.round(extra[key] * 100))}
        onChange={(typed) => {
          const part = (readNumber(typed) || 0) / 100
          const extras = (own.extras ?? []).with(at, { ...extra, [key]: part })
          change({ ...own, extras })
        }}
      />
    )
  const forms = own.forms.map(({ form }) => [form, formatForm(own, form, locale)] as const)
  return (
    <>
      <Select
        path={`/place/${item.item}`}
        label={text.place}
        value={place.kind === 'form' ? place.form : ''}
        options={[...forms, ['', text.asked.extra] as const]}
        onChange={(form) =>
          change(
            placeItem(own, item.item, form === '' ? { kind: 'extra' } : { kind: 'form', form }),
          )
        }
      />
      {share('bad')}
      {share('other')}
    </>
  )
}

import { fill } from '#shared/text/fill.ts'
import { FaultAt } from '../../form/field.tsx'
import { useOwnWords } from './form-context.ts'
import { changeScale } from './own-edit.ts'
import type { OwnQuestionProps } from './own-question-props.ts'
import { OwnWords } from './own-words.tsx'

/** Most answers of a question: their values go to ten. */
const most = 10

/** The answers of a question: worded, added and removed; they keep their values. */
export function OwnAnswers({ own, item, languages, change }: OwnQuestionProps) {
  const text = useOwnWords()
  const scale = own.scales[item.scale]
  if (!scale) return null
  const { answers } = scale
  const path = `/scales/${item.scale}/answers`
  const shared = own.items.filter((one) => one.scale === item.scale).length
  const put = (next: typeof answers) => change(changeScale(own, item.scale, { answers: next }))
  const free = Array.from({ length: most }, (_, at) => at + 1).find(
    (value) => !answers.some((one) => one.value === value),
  )
  return (
    <fieldset class="group">
      <legend>{text.answers}</legend>
      {shared > 1 && <p class="field-hint">{fill(text.shared, { n: shared })}</p>}
      <FaultAt path={path} />
      {answers.map((answer, at) => (
        <div key={answer.value} class="own-answer">
          <OwnWords
            path={`${path}/${at}/label`}
            label={fill(text.answer, { n: at + 1 })}
            text={answer.label}
            languages={languages}
            onChange={(label) => put(answers.with(at, { ...answer, label }))}
          />
          {shared === 1 && answers.length > 2 && (
            <button type="button" class="quiet" onClick={() => put(answers.toSpliced(at, 1))}>
              {fill(text.removeAnswer, { n: at + 1 })}
            </button>
          )}
        </div>
      ))}
      {shared === 1 && free !== undefined && (
        <button
          type="button"
          class="quiet"
          onClick={() => put([...answers, { value: free, label: { fr: '' } }])}
        >
          {text.addAnswer}
        </button>
      )}
    </fieldset>
  )
}

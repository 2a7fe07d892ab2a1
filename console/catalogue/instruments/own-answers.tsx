import { Fragment } from 'preact'
import { fill } from '#shared/text/fill.ts'
import { Field, Group } from '../../form/field.tsx'
import { idOf } from '../../form/form-context.ts'
import { useFocusLater } from '../../form/use-focus-later.ts'
import { useOwnWords } from './form-context.ts'
import { changeScale, setText } from './own-edit.ts'
import type { OwnQuestionProps } from './own-question-props.ts'
import { useRemoval } from './use-removal.tsx'

/** Most answers of a question: their values go to ten. */
const most = 10

/** The answers of a question: worded, added and removed; they keep their values. */
export function OwnAnswers({ own, item, change }: OwnQuestionProps) {
  const text = useOwnWords()
  const focus = useFocusLater()
  const { remove, gone, undo } = useRemoval(own, `own-answers-${item.item}`, change)
  const scale = own.scales[item.scale]
  if (!scale) return null
  const { answers } = scale
  const path = `/scales/${item.scale}/answers`
  const shared = own.items.filter((one) => one.scale === item.scale).length
  const withAnswers = (next: typeof answers) => changeScale(own, item.scale, { answers: next })
  const free = Array.from({ length: most }, (_, at) => at + 1).find(
    (value) => !answers.some((one) => one.value === value),
  )
  return (
    <Group
      path={path}
      title={text.answers}
      {...(shared > 1 && { hint: fill(text.shared, { n: shared }) })}
    >
      {answers.map((answer, at) => (
        <Fragment key={answer.value}>
          {gone === at && undo}
          <div class="own-answer">
            <Field
              path={`${path}/${at}/label/fr`}
              label={fill(text.answer, { n: at + 1 })}
              lang="fr"
              value={answer.label['fr'] ?? ''}
              onChange={(typed) => {
                const label = setText(answer.label, 'fr', typed)
                change(withAnswers(answers.with(at, { ...answer, label })))
              }}
            />
            {shared === 1 && answers.length > 2 && (
              <button
                type="button"
                class="quiet"
                aria-label={fill(text.removeAnswer, { n: at + 1 })}
                onClick={() =>
                  remove(
                    at,
                    fill(text.gone, {
                      words: answer.label['fr'] || fill(text.answer, { n: at + 1 }),
                    }),
                    withAnswers(answers.toSpliced(at, 1)),
                  )
                }
              >
                {text.take}
              </button>
            )}
          </div>
        </Fragment>
      ))}
      {gone === answers.length && undo}
      {shared === 1 && free !== undefined && (
        <button
          type="button"
          class="quiet own-more"
          onClick={() => {
            change(withAnswers([...answers, { value: free, label: { fr: '' } }]))
            focus(idOf(`${path}/${answers.length}/label/fr`))
          }}
        >
          {text.addAnswer}
        </button>
      )}
    </Group>
  )
}

import { Field, Group } from '../../form/field.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'

/** How long what people say is kept. */
export function RetentionGroup() {
  const { field } = useQuestionsForm()
  const text = useWords().form
  return (
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
  )
}

import { Field, Group } from '../../form/field.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'

/** How long a comment may be. */
export function CommentGroup() {
  const { field } = useQuestionsForm()
  const text = useWords().form
  return (
    <Group path="/commenting" title={text.comment}>
      <Field
        {...field('comment')}
        kind="number"
        label={text.commentLength}
        hint={text.commentHint}
      />
    </Group>
  )
}

import type { Assignment, AssignmentPut } from '#shared/contract/feedback/handling.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { Form, FormEnd } from '../../form/form.tsx'
import { Select } from '../../form/select.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Acts } from './acts.ts'
import { useCommentSettings } from './comment-settings.ts'
import { handlingWords } from './handling-words.ts'

interface AssignFormProps {
  id: string
  assignment: Assignment | null
  assign: Acts['assign']
  onDone(isGiven: boolean): void
  onEnd(): void
}

const nobody = ''
const person = 'person '
const team = 'team '

/** Gives a comment to a person or a team, or to nobody. */
export function AssignForm({ id, assignment, assign, onDone, onEnd }: AssignFormProps) {
  const { locale } = useLanguage()
  const text = inboxText[locale]
  const { assignees } = useCommentSettings()
  const options = [
    [nobody, text.assignNobody],
    ...assignees.persons.map((one) => [`${person}${one.person}`, one.name] as const),
    ...assignees.teams.map((name) => [`${team}${name}`, name] as const),
  ] as const
  const form = useForm<{ to: string }, AssignmentPut | null, unknown>({
    start: { to: chosenOf(assignment) },
    read: ({ to }) => ({ sent: readValue(to) }),
    send: assign,
    done: (_, { sent }) => onDone(sent !== null),
    words: handlingWords(text),
  })
  return (
    <Form form={form} name={id} class="reply-form" focus="select">
      <Select {...form.field('to')} label={text.assignField} options={options} />
      <FormEnd form={form} send={text.assignSave} sending={text.saving}>
        <button type="button" class="quiet" onClick={onEnd}>
          {text.cancel}
        </button>
      </FormEnd>
    </Form>
  )
}

function chosenOf(assignment: Assignment | null): string {
  if (assignment === null) return nobody
  return assignment.person ? `${person}${assignment.person}` : `${team}${assignment.name}`
}

function readValue(value: string): AssignmentPut | null {
  if (value === nobody) return null
  return value.startsWith(person)
    ? { to: 'person', person: value.slice(person.length) }
    : { to: 'team', team: value.slice(team.length) }
}

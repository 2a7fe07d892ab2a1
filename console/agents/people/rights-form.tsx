import { useRef } from 'preact/hooks'
import type { People, Person } from '#shared/contract/agents/people.ts'
import { fill } from '#shared/text/fill.ts'
import { readUnless } from '../../form/faults.ts'
import { Form, FormEnd } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { Attention } from '../../style/attention.tsx'
import { draftOf, findFaults, type Offered, rightsDraft, rightsOf } from './rights-draft.ts'
import { RightsFields } from './rights-fields.tsx'
import type { FollowedPeople } from './use-people.ts'
import { useWords } from './use-words.ts'
import { isLastAdmin } from './warnings.ts'

interface RightsFormProps {
  people: FollowedPeople
  one: Person
  known: People
  offered: Offered
}

/** The rights of somebody with an account of the hub. */
export function RightsForm({ people, one, known, offered }: RightsFormProps) {
  const words = useWords()
  const start = draftOf(one, offered)
  const begun = useRef(JSON.stringify(start))
  const form = useForm({
    start,
    kept: { name: 'rights', subject: one.person, schema: rightsDraft },
    read: (typed) => readUnless(findFaults(typed, words.form), () => rightsOf(typed, offered)),
    send: (sent) => people.send(`/${one.person}`, sent),
    done: () => people.say(fill(words.person.saved, { name: one.name })),
    fields: { last_administrator: '/role' },
    words: { notSent: words.form.notSaved, unreachable: words.form.unreachable },
  })
  if (!form.isDirty) begun.current = JSON.stringify(start)
  const isChanged = form.isDirty && begun.current !== JSON.stringify(start)
  return (
    <section class="ruled" aria-labelledby="rights">
      <h2 id="rights">{words.person.rights}</h2>
      {isLastAdmin(one, known.people) && <p>{words.person.last}</p>}
      <Form form={form} name="rights" class="people-form">
        <RightsFields form={form} offered={offered} />
        <FormEnd
          form={form}
          send={words.form.save}
          sending={words.form.saving}
          isQuiet={!form.isDirty}
        />
        <p role="status">{isChanged && <Attention>{words.person.changed}</Attention>}</p>
      </Form>
    </section>
  )
}

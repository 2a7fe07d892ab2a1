import * as z from 'zod'
import type { PersonSent } from '#shared/contract/agents/people.ts'
import { fill } from '#shared/text/fill.ts'
import { readUnless } from '../../form/faults.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { fragments } from '../../route/page.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { emptyRights, findFaults, type Offered, rightsDraft, rightsOf } from './rights-draft.ts'
import { RightsFields } from './rights-fields.tsx'
import type { FollowedPeople } from './use-people.ts'
import { useWords } from './use-words.ts'

const draft = z.strictObject({ name: z.string(), email: z.string(), ...rightsDraft.shape })
const start = { name: '', email: '', ...emptyRights }

interface InvitePageProps {
  people: FollowedPeople
  arriving: boolean
}

/** The form that invites somebody; once it is sent, the list says so. */
export function InvitePage({ people, arriving }: InvitePageProps) {
  const words = useWords()
  const heading = useArrival(arriving)
  const { followed, offered } = people
  useTitle(words.invite)
  return (
    <main class="people">
      <h1 ref={heading} tabIndex={-1}>
        {words.form.title}
      </h1>
      <p class="intro">
        {followed.content?.mail === false ? words.form.introNoMail : words.form.intro}
      </p>
      {offered && <InviteForm people={people} offered={offered} />}
    </main>
  )
}

function InviteForm({ people, offered }: Pick<InvitePageProps, 'people'> & { offered: Offered }) {
  const { locale } = useLanguage()
  const words = useWords()
  const form = useForm({
    start,
    kept: { name: 'person', schema: draft },
    read: (typed) =>
      readUnless(
        {
          '/email': !/^[^\s@]+@[^\s@]+$/.test(typed.email.trim()) && words.form.fault.email,
          '/name': typed.name.trim() === '' && words.form.fault.name,
          ...findFaults(typed, words.form),
        },
        (): PersonSent => ({
          email: typed.email.trim(),
          name: typed.name.trim(),
          ...rightsOf(typed, offered),
          locale,
        }),
      ),
    send: people.invite,
    done: ({ link }, { sent }) => {
      if (link === null) people.say(fill(words.link.sent, { email: sent.email }))
      location.hash = fragments.people
    },
    fields: { address_invited: '/email' },
    words: { notSent: words.form.notSent, unreachable: words.form.unreachable },
  })
  const own = { required: true, spellcheck: false, autoCapitalize: 'off' } as const
  return (
    <Form form={form} name="person" class="people-form">
      <div class="people-who">
        <Field {...form.field('email')} label={words.form.email} inputMode="email" {...own} />
        <Field {...form.field('name')} label={words.form.name} required spellcheck={false} />
      </div>
      <RightsFields form={form} offered={offered} />
      <FormEnd form={form} send={words.form.invite} sending={words.form.sending} />
    </Form>
  )
}

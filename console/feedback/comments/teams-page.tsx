import { useState } from 'preact/hooks'
import { assignees } from '#shared/contract/feedback/handling.ts'
import { fill } from '#shared/text/fill.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { useResource } from '../../api/use-resource.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { InnerPageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { BackToComments } from './back-to-comments.tsx'

/** The page: the teams that comments are given to. */
export function TeamsPage({ session, arriving }: InnerPageProps) {
  const { locale } = useLanguage()
  const inbox = inboxText[locale]
  const text = inbox.teamsPage
  const heading = useArrival(arriving)
  const { followed, send } = useResource(session, '/v1/comment-assignees', assignees)
  const known = followed.content
  const [isKept, setKept] = useState(false)
  const written = (known?.teams ?? []).join('\n')
  const form = useForm({
    start: { teams: written },
    read: ({ teams }) => ({ sent: teams.split('\n').filter((team) => team.trim() !== '') }),
    send: (teams) => send('/teams', { teams }),
    done: () => setKept(true),
    words: { unreachable: inbox.trouble.unreachable },
  })
  useTitle(text.title)
  return (
    <main class="replies">
      <BackToComments />
      <h1 ref={heading} tabIndex={-1}>
        {text.title}
      </h1>
      <p class="intro">{text.intro}</p>
      {known === null && <p role="status">{text.loading}</p>}
      {known && (
        <Form form={form} name="teams" class="reply-form">
          <Field
            {...form.field('teams')}
            value={form.isDirty ? form.draft.teams : written}
            kind="long"
            rows={6}
            label={text.field}
            hint={text.hint}
          />
          <FormEnd form={form} send={text.save} sending={inbox.saving} />
          <p role="status">{isKept && !form.isDirty && text.saved}</p>
        </Form>
      )}
      {known && (
        <p>{fill(text.persons, { names: known.persons.map(({ name }) => name).join(', ') })}</p>
      )}
    </main>
  )
}

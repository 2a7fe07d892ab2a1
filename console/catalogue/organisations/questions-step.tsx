import type { Agent } from '#shared/contract/agents/agent.ts'
import type { OwnSite } from '#shared/contract/catalogue/own-sites.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { draft as draftSchema, readDraft } from './draft-site.ts'
import { keepQuestions } from './keep-questions.ts'
import { useWords } from './use-words.ts'

interface QuestionsStepProps {
  session: Session
  agent: Agent
  site: OwnSite | null
  onDone(): void
}

/** Where the usual questions are asked: the address of the site, and whom its notice names. */
export function QuestionsStep({ session, agent, site, onDone }: QuestionsStepProps) {
  const { locale } = useLanguage()
  const all = useWords()
  const words = all.questions
  const form = useForm({
    start: { address: '', officer: '' },
    kept: { name: 'start_questions', schema: draftSchema },
    read: (typed) => readDraft(typed, words),
    send: (asked) => keepQuestions(session, asked, { controller: agent.organisation.name, locale }),
    done: onDone,
    fields: { site_taken: '/address' },
    placeOf: (path) => (path.startsWith('/notice') ? '/officer' : '/address'),
    words: { unreachable: all.unreachable },
  })
  if (site !== null)
    return (
      <p>
        {fill(words.kept, { site: localise(site.name, locale) })}{' '}
        <a href={`${fragments.questions}/${site.site}`}>{words.more}</a>
      </p>
    )
  if (agent.role !== 'admin') return <p>{words.adminOnly}</p>
  return (
    <Form form={form} name="start-questions" class="start-form" look="field">
      <p>{words.intro}</p>
      <Field
        {...form.field('address')}
        label={words.address}
        hint={words.addressHint}
        autoCapitalize="off"
        spellcheck={false}
        required
      />
      <Field
        {...form.field('officer')}
        label={words.officer}
        hint={words.officerHint}
        spellcheck={false}
        required
      />
      <FormEnd form={form} send={words.send} sending={all.sending} />
    </Form>
  )
}

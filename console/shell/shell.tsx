import { useMemo, useState } from 'preact/hooks'
import { type Agent, agent as agentSchema } from '#shared/contract/agents/agent.ts'
import { type SetAside, setAside } from '#shared/contract/feedback/set-aside.ts'
import { type Indicators, indicators } from '#shared/contract/reporting/indicators.ts'
import { type WidgetHealth, widgetHealth } from '#shared/contract/reporting/widget-health.ts'
import { Accesses } from '../agents/access-log/accesses.tsx'
import { useAccessLog } from '../agents/access-log/use-access-log.ts'
import { Keys } from '../agents/authorisation/keys.tsx'
import { useKeys } from '../agents/authorisation/use-keys.ts'
import { latest } from '../api/latest.ts'
import { readHub } from '../api/read-hub.ts'
import { useFollowed } from '../api/use-followed.ts'
import { Questions } from '../catalogue/instruments/questions.tsx'
import { Services } from '../catalogue/services/services.tsx'
import { Replies } from '../feedback/comments/replies.tsx'
import { Entries } from '../feedback/intake/entries.tsx'
import { useEntries } from '../feedback/intake/use-entries.ts'
import { Declarations } from '../reporting/declarations/declarations.tsx'
import { useDeclarations } from '../reporting/declarations/use-declarations.ts'
import { Answers } from '../reporting/indicators/answers.tsx'
import { ServicePage } from '../reporting/indicators/service/service-page.tsx'
import { usePage } from '../route/use-page.ts'
import { Opening } from '../sign-in/opening.tsx'
import { RoleRefused } from '../sign-in/role-refused.tsx'
import type { Session } from '../sign-in/session/session.ts'
import { Header } from './header.tsx'
import { screens } from './screens.ts'

const second = 1_000
const minute = 60 * second

interface InsideProps {
  session: Session
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
  onSignOut(): void
  onSignOutEverywhere(): void
}

/** The console of somebody who is signed in: who they are, then the pages their role opens. */
export function Inside({ session, arriving, onSignOut, onSignOutEverywhere }: InsideProps) {
  const { page, inside, moved } = usePage()
  const waysOut = { onSignOut, onSignOutEverywhere }
  const [period, choosePeriod] = useState<string | null>(null)
  const readers = useMemo(
    () => ({
      agent: readHub(session, '/v1/agent', agentSchema),
      setAside: readHub(session, '/v1/set-aside', setAside),
      health: readHub(session, '/v1/widget-health', widgetHealth),
    }),
    [session],
  )
  const reading = useMemo(
    () => readHub(session, `/v1/indicators${period ? `?period=${period}` : ''}`, indicators),
    [session, period],
  )
  const who = useFollowed({ read: readers.agent, merge: latest<Agent>, usual: null, active: true })
  const agent = who.followed.content
  const mayRead = agent !== null && agent.role !== 'agent'
  const results = useFollowed({
    read: reading,
    merge: latest<Indicators>,
    usual: 5 * second,
    active: mayRead && page === 'answers',
  })
  const apart = useFollowed({
    read: readers.setAside,
    merge: latest<SetAside>,
    usual: minute,
    active: mayRead && page === 'answers',
  })
  const widgets = useFollowed({
    read: readers.health,
    merge: latest<WidgetHealth>,
    usual: minute,
    active: mayRead && page === 'answers',
  })
  const entries = useEntries(session, mayRead && page === 'entries')
  const declarations = useDeclarations(session, mayRead && page === 'declarations')
  const keys = useKeys(session, agent?.role === 'admin' && page === 'keys')
  const log = useAccessLog(session, mayRead && page === 'accesses')
  const [forbidden, setForbidden] = useState(false)
  const forbid = () => setForbidden(true)
  const refused =
    forbidden || [who, results, declarations, log].some(({ followed }) => followed.forbidden)

  if (refused || (agent !== null && !mayRead))
    return (
      <>
        <Header agent={agent} page={null} onSignOut={null} onSignOutEverywhere={null} />
        <RoleRefused name={agent?.name ?? null} onSignOut={onSignOut} />
      </>
    )
  if (agent === null)
    return (
      <>
        <Header agent={null} page={null} {...waysOut} />
        <Opening doing="reading" fault={null} trouble={who.followed.trouble} onSignIn={null} />
      </>
    )
  const Screen = screens[page]
  return (
    <>
      <Header agent={agent} page={page} {...waysOut} />
      {Screen && (
        <Screen session={session} agent={agent} arriving={arriving || moved} onForbidden={forbid} />
      )}
      {page === 'answers' && inside !== null && (
        <ServicePage
          key={inside}
          session={session}
          service={inside}
          followed={results.followed}
          period={period}
          onPeriod={choosePeriod}
          arriving={arriving || moved}
        />
      )}
      {page === 'answers' && inside === null && (
        <Answers
          followed={results.followed}
          setAside={apart.followed.content}
          health={widgets.followed.content}
          session={session}
          period={period}
          onPeriod={choosePeriod}
          arriving={arriving || moved}
        />
      )}
      {page === 'entries' && <Entries entries={entries} arriving={arriving || moved} />}
      {page === 'questions' && (
        <Questions key={inside} session={session} site={inside} arriving={arriving || moved} />
      )}
      {page === 'services' && <Services session={session} arriving={arriving || moved} />}
      {page === 'declarations' && (
        <Declarations
          declarations={declarations}
          author={agent.name}
          arriving={arriving || moved}
        />
      )}
      {page === 'replies' && (
        <Replies session={session} arriving={arriving || moved} onForbidden={forbid} />
      )}
      {page === 'keys' && (
        <Keys keys={keys} mayOpen={agent.role === 'admin'} arriving={arriving || moved} />
      )}
      {page === 'accesses' && <Accesses log={log} arriving={arriving || moved} />}
    </>
  )
}

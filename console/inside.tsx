import { useMemo } from 'preact/hooks'
import { type Agent, agent as agentSchema } from '#shared/contract/agent.ts'
import { type Indicators, indicators } from '#shared/contract/indicators.ts'
import { Accesses } from './accesses/accesses.tsx'
import { useAccessLog } from './accesses/use-access-log.ts'
import { Answers } from './answers/answers.tsx'
import { Header } from './header.tsx'
import { Opening } from './opening/opening.tsx'
import { RoleRefused } from './opening/role-refused.tsx'
import { latest } from './reading/latest.ts'
import { readHub } from './reading/read-hub.ts'
import { useFollowed } from './reading/use-followed.ts'
import { usePage } from './route/use-page.ts'
import type { Session } from './session/session.ts'

const second = 1_000

interface InsideProps {
  session: Session
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
  onSignOut(): void
}

/** The console of somebody who is signed in: who they are, then the pages their role opens. */
export function Inside({ session, arriving, onSignOut }: InsideProps) {
  const { page, moved } = usePage()
  const readers = useMemo(
    () => ({
      agent: readHub(session, '/v1/agent', agentSchema),
      indicators: readHub(session, '/v1/indicators', indicators),
    }),
    [session],
  )
  const who = useFollowed({ read: readers.agent, merge: latest<Agent>, usual: null, active: true })
  const agent = who.followed.content
  const mayRead = agent !== null && agent.role !== 'agent'
  const results = useFollowed({
    read: readers.indicators,
    merge: latest<Indicators>,
    usual: second,
    active: mayRead && page === 'answers',
  })
  const log = useAccessLog(session, mayRead && page === 'accesses')
  const refused = who.followed.forbidden || results.followed.forbidden || log.followed.forbidden

  if (refused || (agent !== null && !mayRead))
    return (
      <>
        <Header agent={agent} page={null} onSignOut={null} />
        <RoleRefused name={agent?.name ?? null} onSignOut={onSignOut} />
      </>
    )
  if (agent === null)
    return (
      <>
        <Header agent={null} page={null} onSignOut={onSignOut} />
        <Opening doing="reading" fault={null} trouble={who.followed.trouble} onSignIn={null} />
      </>
    )
  return (
    <>
      <Header agent={agent} page={page} onSignOut={onSignOut} />
      {page === 'answers' ? (
        <Answers followed={results.followed} arriving={arriving || moved} />
      ) : (
        <Accesses log={log} arriving={arriving || moved} />
      )}
    </>
  )
}

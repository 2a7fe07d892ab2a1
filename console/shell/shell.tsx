import { useMemo, useRef, useState } from 'preact/hooks'
import { type Agent, agent as agentSchema } from '#shared/contract/agents/agent.ts'
import { latest } from '../api/latest.ts'
import { readHub } from '../api/read-hub.ts'
import { useFollowed } from '../api/use-followed.ts'
import type { Page } from '../route/page.ts'
import { usePage } from '../route/use-page.ts'
import { RoleRefused } from '../sign-in/role-refused.tsx'
import type { Session } from '../sign-in/session/session.ts'
import { SignInPage } from '../sign-in/sign-in-page.tsx'
import { Above } from './above.tsx'
import { Header } from './header.tsx'
import { PageLoading } from './page-loading.tsx'
import { screens } from './screens.ts'
import { useScreens } from './use-screens.ts'

/** Milliseconds between two readings of who is signed in: their rights may change meanwhile. */
const minute = 60_000

interface ShellProps {
  session: Session
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
  onSignInAgain(): void
  onSignOut(): void
  onSignOutEverywhere(): void
}

/** The console of somebody who is signed in: who they are, then the pages their role opens. */
export function Shell(props: ShellProps) {
  const { session, arriving, onSignInAgain, onSignOut, onSignOutEverywhere } = props
  const { page, inside, part, moved } = usePage()
  const readAgent = useMemo(() => readHub(session, '/v1/agent', agentSchema), [session])
  const who = useFollowed({
    read: readAgent,
    merge: latest<Agent>,
    usual: minute,
    active: true,
    // The bar stands where it stood, under the finger that changes the language.
    held: 'agent',
  })
  const agent = who.followed.content
  const mayRead = agent !== null && agent.role !== 'agent'
  const [forbidden, setForbidden] = useState(false)
  const opened = useRef(new Set<Page>())
  const { loaded, failed } = useScreens(page)

  if (forbidden || who.followed.forbidden || (agent !== null && !mayRead))
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
        <SignInPage doing="reading" fault={null} trouble={who.followed.trouble} onSignIn={null} />
      </>
    )
  if (screens[page].isKept) opened.current.add(page)
  const kept = [...opened.current].filter((one) => one !== page)
  return (
    <>
      <Header agent={agent} page={page} onSignOut={onSignOut} />
      <Above page={page} inside={inside} part={part} />
      {!loaded[page] && <PageLoading failed={failed} />}
      {[page, ...kept].map((one) => {
        const Show = loaded[one]
        return (
          Show && (
            <Show
              key={one}
              session={session}
              agent={agent}
              active={one === page}
              inside={one === page ? inside : null}
              part={one === page ? part : null}
              arriving={arriving || moved}
              onForbidden={() => setForbidden(true)}
              onSignInAgain={onSignInAgain}
              onSignOutEverywhere={onSignOutEverywhere}
            />
          )
        )
      })}
    </>
  )
}

import { useState } from 'preact/hooks'
import { openSessions } from '#shared/contract/agents/people.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useResource } from '../../api/use-resource.ts'
import { Done } from '../../form/done.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { SignInAgain } from './sign-in-again.tsx'
import { useWords } from './use-words.ts'

interface SessionsProps {
  session: Session
  /** Whose sessions: those of one person, or one's own. */
  path: string
  onSignInAgain(): void
  /** Ends all of one's own: the person leaves the console too. */
  onEndAll?(): void
}

/** Where somebody is signed in; each session can be ended, and all at once. */
export function Sessions({ session, path, onSignInAgain, onEndAll }: SessionsProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const { followed, ask, send } = useResource(session, path, openSessions, { usual: 30_000 })
  const [ended, setEnded] = useState<{ count: number } | null>(null)
  const [failed, setFailed] = useState(false)
  const [isOld, setOld] = useState(false)
  /** What is on its way: the path of what ends. */
  const [ending, setEnding] = useState<string | null>(null)
  const known = followed.content
  const end = async (inside: string) => {
    if (ending !== null) return
    setEnding(inside)
    const before = known?.sessions.length ?? 0
    const sending = await send(inside, undefined, 'DELETE')
    setEnding(null)
    setFailed(sending.kind === 'trouble')
    if (sending.kind === 'refused') {
      if (sending.problem.code === 'proof_too_old') setOld(true)
      // It has ended meanwhile.
      else void ask()
    }
    if (sending.kind === 'done') setEnded({ count: before - sending.content.sessions.length })
  }
  const { sessions: own } = words
  return (
    <section class="ruled people-sessions" aria-labelledby="sessions">
      <h2 id="sessions">{own.title}</h2>
      <Done what={ended} class="notice">
        {({ count }) => formatCount(count, own.ended, locale)}
      </Done>
      <p role="alert">{failed && <Attention>{words.person.notDone}</Attention>}</p>
      {isOld && <SignInAgain onSignInAgain={onSignInAgain} />}
      {known === null && <p role="status">{followed.trouble ? own.unread : own.loading}</p>}
      {known?.sessions.length === 0 && <p>{own.none}</p>}
      <ul class="plain-list">
        {known?.sessions.map((one) => (
          <li key={one.session} id={`session-${one.session}`}>
            <span id={`about-${one.session}`}>
              {fill(own.line, {
                application: own.applications[one.application],
                browser: one.browser ?? own.noBrowser,
                day: formatCivilDay(one.since, locale, new Date(known.today)),
              })}
              {one.current && ` (${own.current})`}
            </span>
            {!one.current && (
              <button
                type="button"
                class="quiet"
                aria-describedby={`about-${one.session}`}
                aria-disabled={ending !== null}
                onClick={() => void end(`/${one.session}`)}
              >
                {ending === `/${one.session}` ? own.ending : own.end}
              </button>
            )}
          </li>
        ))}
      </ul>
      {(onEndAll !== undefined || (known?.sessions.length ?? 0) > 1) && (
        <p>
          <button
            type="button"
            class="quiet"
            aria-disabled={ending !== null}
            onClick={onEndAll ?? (() => void end(''))}
          >
            {onEndAll ? text.signOutEverywhere : ending === '' ? own.ending : own.endAll}
          </button>
        </p>
      )}
    </section>
  )
}

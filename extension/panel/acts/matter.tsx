import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Identifier } from '#shared/contract/agents/context.ts'
import { type Act, type MatterActs, noActs, type TabActs } from '../../shared/acts.ts'
import { matterOf } from '../../shared/matter.ts'
import type { LookState } from '../../shared/state.ts'

interface Matter extends MatterActs {
  /** When what is shown was read, in milliseconds since 1970. */
  readAt: number
  /** What was asked for it. */
  asked: { subject: Identifier; purpose: string } | null
  /** Something that was typed, or is not done, is kept beside this tab. */
  isKept: boolean
  /** Something that was asked for another matter of this tab did not come to be. */
  isLeftUndone: boolean
}

const MatterContext = createContext<Matter>({
  ...noActs,
  readAt: 0,
  asked: null,
  isKept: false,
  isLeftUndone: false,
})

/** What is typed and done for the request or usager that is shown. */
export const useMatter = (): Matter => useContext(MatterContext)

/** Provides it to everything inside. */
export function MatterProvider({
  kept,
  look,
  children,
}: {
  /** All that is kept beside this tab. */
  kept: TabActs | null
  look: LookState
  children: ComponentChildren
}) {
  const matter = matterOf(look)
  const acts = (matter !== null && kept?.matters[matter]) || noActs
  const answered = look.state === 'answered' ? look : null
  const readAt = answered?.at ?? 0
  const asked = answered && { subject: answered.subject, purpose: answered.purpose }
  const matters = Object.entries(kept?.matters ?? {})
  const isKept = matters.some(
    ([, { drafts, acts }]) =>
      Object.keys(drafts).length > 0 || Object.values(acts).some((act) => act?.state !== 'done'),
  )
  const isLeftUndone = matters.some(
    ([name, { acts }]) => name !== matter && Object.values(acts).some(isUndone),
  )
  return (
    <MatterContext.Provider value={{ ...acts, readAt, asked, isKept, isLeftUndone }}>
      {children}
    </MatterContext.Provider>
  )
}

const isUndone = (act: Act | undefined) => act?.state === 'failed' && act.act !== 'preview'

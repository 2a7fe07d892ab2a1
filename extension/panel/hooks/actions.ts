import { createContext } from 'preact'
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Identifier, TypedKind } from '#shared/contract/agents/context.ts'
import type { ActCommand } from '../../shared/acts.ts'
import type { Ask, FromPanel } from '../../shared/messages.ts'
import type { LookState } from '../../shared/state.ts'

/** Options of a look, beside its subject and its purpose. */
type With = Pick<Ask, 'present' | 'reason' | 'factor' | 'code' | 'standing'>

/** All that the agent can do in the panel, on the page of this tab. */
export interface PanelActions {
  ask(subject: Identifier, purpose: string, more?: With): void
  again(): void
  forget(): void
  granted(origin: string): void
  /** What was typed is the subject now, read in this way. */
  type(text: string, as: TypedKind): void
  /** The page is the subject again. */
  endTyped(): void
  /** The purpose of what is shown stands in this tool. */
  stand(): void
  endStanding(): void
  /** Does something for the usager who is shown, or keeps what is typed for it. */
  act(said: ActCommand, isConfirmed?: boolean): void
  teach(): void
  signIn(): void
  signOut(): void
}

const nothing = () => {}

/** What the blocks of the panel do when they are pressed. */
export const ActionsContext = createContext<PanelActions>({
  ask: nothing,
  again: nothing,
  forget: nothing,
  granted: nothing,
  type: nothing,
  endTyped: nothing,
  stand: nothing,
  endStanding: nothing,
  act: nothing,
  teach: nothing,
  signIn: nothing,
  signOut: nothing,
})

export const useActions = (): PanelActions => useContext(ActionsContext)

/** A second press is ignored until the first has changed something, this long at most, in milliseconds. */
const pause = 2_000

/**
 * Sends what the agent does to the background.
 * @returns the acts, and whether the background was silent to the last one
 */
export function usePanelActions(
  tab: number,
  generation: number,
  look: LookState,
): { acts: PanelActions; isSilent: boolean } {
  const [isSilent, setSilent] = useState(false)
  const asked = useRef(0)

  useLayoutEffect(() => {
    asked.current = 0
    setSilent(false)
  }, [tab, generation, look])

  const acts = useMemo(() => {
    const send = (message: FromPanel) => {
      setSilent(false)
      chrome.runtime.sendMessage(message).catch(() => {
        asked.current = 0
        setSilent(true)
      })
    }
    const sendOnce = (message: FromPanel) => {
      if (Date.now() - asked.current < pause) return
      asked.current = Date.now()
      send(message)
    }
    return {
      ask: (
        subject: Identifier,
        purpose: string,
        { present, reason, factor, code, standing }: With = {},
      ) =>
        sendOnce({
          kind: 'ask',
          tab,
          generation,
          subject,
          purpose,
          present,
          reason,
          factor,
          code,
          standing,
        }),
      again: () => sendOnce({ kind: 'again', tab, generation }),
      forget: () => send({ kind: 'forget', tab }),
      type: (text: string, as: TypedKind) => send({ kind: 'type', tab, generation, text, as }),
      endTyped: () => send({ kind: 'end_typed', tab }),
      stand: () => send({ kind: 'stand', tab, generation }),
      endStanding: () => send({ kind: 'end_standing' }),
      granted: (origin: string) => send({ kind: 'granted', origin }),
      act: (said: ActCommand, isConfirmed = false) =>
        send({
          kind: 'act',
          tab,
          generation,
          act: said,
          ...(isConfirmed && { confirmed: true }),
        }),
      teach: () => send({ kind: 'teach', tab }),
      signIn: () => send({ kind: 'sign_in' }),
      signOut: () => send({ kind: 'sign_out' }),
    }
  }, [tab, generation])
  return { acts, isSilent }
}

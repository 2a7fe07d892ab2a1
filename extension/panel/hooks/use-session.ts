import { parseHubAddress } from '../../shared/hub-address.ts'
import { offeredPurposes } from '../../shared/offered-purposes.ts'
import { newTab, type SessionState, type SignInState, type TabState } from '../../shared/state.ts'
import { usePolicy } from '../../ui/use-policy.ts'
import { useStored } from '../../ui/use-stored.ts'

/**
 * What the background keeps of the session, with the purposes that are offered on this machine;
 * `undefined` while it is not read yet.
 */
export function useSession(): Pick<SessionState, 'agent' | 'signIn'> | undefined {
  const agent = useStored('session', 'agent') as SessionState['agent'] | undefined
  const signIn = useStored('session', 'signIn') as SignInState | null | undefined
  const policy = usePolicy()
  if (agent === undefined || signIn === undefined || policy === undefined) return undefined
  const purposes = offeredPurposes(agent?.purposes ?? [], policy)
  return { agent: agent && { ...agent, purposes }, signIn: signIn ?? { state: 'idle' } }
}

/** What the background keeps of a tab; `undefined` while it is not read yet. */
export function useTabState(tab: number): TabState | undefined {
  const state = useStored('session', `tab.${tab}`) as TabState | null | undefined
  return state === null ? newTab : state
}

/** Whether the address of a hub is known, by policy or by hand. `undefined` while it is not read. */
export function useHub(): boolean | undefined {
  const managed = useStored('managed', 'hub')
  const local = useStored('local', 'hub')
  // Chromium reads its policies two seconds after its start: a known local address is used meanwhile.
  const isUsable = (hub: unknown) => 'hub' in parseHubAddress(hub)
  if (managed) return isUsable(managed)
  if (isUsable(local)) return true
  return managed === undefined || local === undefined ? undefined : false
}

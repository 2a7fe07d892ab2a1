import type { PageProps } from '../../route/page-props.ts'
import { Keys } from './keys.tsx'
import { useKeys } from './use-keys.ts'

/** The page of keys; one that was just made stays shown after a look at another page. */
export function KeysPage({ session, agent, active, arriving }: PageProps) {
  const mayOpen = agent.role === 'admin'
  const keys = useKeys(session, mayOpen && active)
  return active && <Keys keys={keys} mayOpen={mayOpen} arriving={arriving} />
}

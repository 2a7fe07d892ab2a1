import type { Key } from '#shared/contract/agents/key.ts'
import { Acting } from './acting.tsx'
import type { FollowedKeys } from './use-keys.ts'
import { useWords } from './use-words.ts'

interface RevocationProps extends Pick<FollowedKeys, 'revoke'> {
  one: Key
  /** Id of what the key is called by. */
  titled: string
  onEnd(): void
}

/** Asks once before a system is shut out. */
export function Revocation({ one, titled, revoke, onEnd }: RevocationProps) {
  const words = useWords()
  return (
    <Acting
      titled={titled}
      question={words.revokeSure}
      now={words.revokeNow}
      act={() => revoke(one)}
      // The card of a key that was revoked is gone: there is nowhere to come back to.
      onDone={() => {}}
      onCancel={onEnd}
    />
  )
}

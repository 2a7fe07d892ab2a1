import { useEffect, useRef } from 'preact/hooks'
import type { Key } from '#shared/contract/key.ts'
import { Attention } from '../picture/attention.tsx'
import { useActing } from './use-acting.ts'
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
  const question = useRef<HTMLParagraphElement>(null)
  // The card of a key that was revoked is gone: there is nowhere to come back to.
  const { working, trouble, press } = useActing(
    () => revoke(one),
    () => {},
  )
  useEffect(() => question.current?.focus(), [])

  return (
    <fieldset class="key-acting" aria-labelledby={titled}>
      <p ref={question} tabIndex={-1}>
        {words.revokeSure}
      </p>
      <p class="entry-fault" role="alert">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
      <div class="entry-actions">
        <button type="button" class="strong" aria-disabled={working} onClick={press}>
          {words.revokeNow}
        </button>
        <button type="button" class="quiet" onClick={onEnd}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  )
}

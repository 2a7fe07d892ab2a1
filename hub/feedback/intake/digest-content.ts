import { keyDigests, keyedAndPlain } from '../../platform/crypto/code-digests.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { PartToStore } from '../answers/part-to-store.ts'

/** What a part says, before masking. */
interface Said {
  answers: unknown
  comment: string | undefined
  handover: unknown
  evidence: unknown
}

/**
 * Masks the comment of a part, and digests its content by a key of the hub: before masking, so that
 * a part sent again is the same when masking has changed in between. Until release 0.2 the digest was
 * SHA-256 of the masked content; the previous release, which may run beside this one, knows no other.
 */
export function digestContent(
  said: Said,
  maskComment: (text: string) => string,
  secret: Secret,
): Pick<PartToStore, 'comment' | 'content_hash' | 'isSameContent'> {
  const comment = said.comment && maskComment(said.comment)
  const sent = digest(said)
  const masked = comment === said.comment ? sent : digest({ ...said, comment })
  return {
    comment: comment ?? null,
    content_hash: keyedAndPlain(secret, sent, masked),
    isSameContent(kept) {
      if ([...keyDigests(secret, sent), masked].includes(kept.content_hash)) return true
      // Masked by an earlier release: the rest is as sent, and masking finds the same in both now.
      if (!kept.comment) return false
      const stored = digest({ ...said, comment: kept.comment })
      return stored === kept.content_hash && maskComment(kept.comment) === comment
    },
  }
}

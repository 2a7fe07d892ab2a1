import { digest } from '../../platform/crypto/digest.ts'
import type { PartToStore } from '../answers/insert-feedback-parts-sql.ts'

/** Most feedbacks whose content is remembered; of more, the oldest are forgotten. */
const mostRemembered = 10_000

/** Fewest characters of a comment that two people do not write alike by chance. */
const ownWords = 20

/**
 * How much two feedbacks with this content have in common: `little`, an answer or two that many
 * give; `much`, three answers or a short comment; `words`, a comment of one's own.
 */
export type Weight = 'little' | 'much' | 'words'

/** What a feedback says, over all its parts so far. */
export interface Content {
  /** The same for feedbacks that say the same of the same service. */
  digest: string
  weight: Weight
  /** Why it is set aside; a part that is sent again is told the same. */
  setAside: string | null
}

interface Said {
  answers: Readonly<Record<string, string>>
  /** The digest and the length of the comment. */
  comment: { digest: string; length: number } | null
  content: Content
}

/** Adds up the parts of each feedback, because a robot may send its content in as many as it likes. */
export function openContents() {
  const known = new Map<string, Said>()

  return {
    /** @returns what the feedback says with this part, and whether that is new. */
    add(part: PartToStore): { content: Content; isNew: boolean } {
      const { organisation, service, feedback, comment } = part
      const key = `${organisation} ${feedback}`
      const before = known.get(key)
      const answers = { ...before?.answers, ...part.answers }
      const said =
        comment === null
          ? (before?.comment ?? null)
          : { digest: digest(comment), length: comment.length }
      const made = digest([organisation, service, answers, said])
      if (before?.content.digest === made) return { content: before.content, isNew: false }
      const weight = weigh(Object.keys(answers).length, said?.length ?? 0)
      const content = { digest: made, weight, setAside: null }
      known.delete(key)
      known.set(key, { answers, comment: said, content })
      const [oldest] = known.keys()
      if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest)
      return { content, isNew: true }
    },
  }
}

function weigh(answers: number, characters: number): Weight {
  if (characters >= ownWords) return 'words'
  return answers >= 3 || characters > 0 ? 'much' : 'little'
}

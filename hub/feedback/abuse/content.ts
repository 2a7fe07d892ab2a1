import { digest } from '../../platform/crypto/digest.ts'
import type { PartToStore } from '../answers/part-to-store.ts'

/** Most feedback contents in memory; beyond it, the oldest are dropped. */
const mostRemembered = 10_000

/** Fewest characters of a comment that two people do not write alike by chance. */
const ownWords = 20

/**
 * How distinctive a content is: `little`, one or two common answers; `much`, three answers or a
 * short comment; `words`, a personal comment.
 */
export type Weight = 'little' | 'much' | 'words'

/** The content of a feedback, over all its parts so far. */
export interface Content {
  /** The same for feedbacks with the same content for the same service. */
  digest: string
  weight: Weight
  /** Why it is set aside; a part sent again gets the same reason. */
  setAside: string | null
}

interface Said {
  answers: Readonly<Record<string, string>>
  /** Digest and length of the comment. */
  comment: { digest: string; length: number } | null
  content: Content
}

/** Collects the parts of each feedback, because a robot may split its content. */
export function openContents() {
  const known = new Map<string, Said>()

  return {
    /** @returns the content of the feedback with this part, and whether the part is new. */
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

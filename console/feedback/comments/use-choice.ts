import {
  type AssignedTo,
  type FeedbackKind,
  feedbackAsked,
} from '#shared/contract/feedback/reply.ts'
import { useQuery } from '../../route/use-query.ts'

/** Which feedback is shown; `null` for any. */
interface Choice {
  only: FeedbackKind
  service: string | null
  assigned: AssignedTo | null
  /** Words its comment has. */
  q: string | null
  theme: string | null
}

/** What stands in the address for each filter; comments that wait are the page itself. */
export const shown: Readonly<Record<FeedbackKind, string>> = {
  waiting: 'attente',
  handled: 'traites',
  comments: 'tous',
  handed_over: 'partages',
  set_aside: 'ecartes',
}
export const forWhom: Readonly<Record<AssignedTo, string>> = { me: 'moi', nobody: 'personne' }

/**
 * The filters, held in the address: `#avis?voir=traites&service=voirie`. What an address says
 * wrongly is left out. A search looks in all comments, unless another filter is chosen.
 */
export function useChoice() {
  const [voir, askShown] = useQuery('voir')
  const [pour, askAssigned] = useQuery('pour')
  const [service, askService] = useQuery('service')
  const [theme, askTheme] = useQuery('theme')
  const [words, askWords] = useQuery('q')
  const { shape } = feedbackAsked
  const q = shape.q.safeParse(words ?? undefined).data || null
  const choice: Choice = {
    only: keyOf(shown, voir) ?? (q === null ? 'waiting' : 'comments'),
    assigned: keyOf(forWhom, pour),
    service: shape.service.safeParse(service ?? undefined).data ?? null,
    q,
    theme: shape.theme.safeParse(theme ?? undefined).data ?? null,
  }
  const isChosen = [voir, pour, service, theme, words].some((one) => one !== null)
  return { choice, isChosen, askShown, askAssigned, askService, askTheme, askWords }
}

/** The filters, and how each is changed. */
export type Chosen = ReturnType<typeof useChoice>

function keyOf<Key extends string>(named: Readonly<Record<Key, string>>, name: string | null) {
  return (Object.keys(named) as Key[]).find((key) => named[key] === name) ?? null
}

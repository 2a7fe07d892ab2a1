import { communes } from '#shared/contract/catalogue/commune.ts'
import { type Declaration, declarations } from '#shared/contract/catalogue/declaration.ts'
import { readHub } from '../../api/read-hub.ts'
import { useResource } from '../../api/use-resource.ts'
import { useForm } from '../../form/use-form.ts'
import { useHeld } from '../../language/use-held.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { draft as draftSchema, emptyDraft, nextDraft, placeInForm, readDraft } from './draft.ts'
import { useWords } from './use-words.ts'

/** What is declared, and what is being typed to replace it. */
export type FollowedDeclarations = ReturnType<typeof useDeclarations>

/** What holds, what is typed to replace it, and how it is declared. */
export function useDeclarations(session: Session, active: boolean) {
  const words = useWords()
  const path = '/v1/declarations'
  const { followed, send } = useResource(session, path, declarations, { active })
  /** The last one that was declared here. */
  const [done, setDone] = useHeld<Declaration | null>('declaration done', null)
  const form = useForm({
    start: emptyDraft,
    kept: { name: 'declaration', schema: draftSchema },
    read: (draft) => readDraft(draft, words),
    send: (sent) => send('', sent, 'POST'),
    next: nextDraft,
    done({ standing }, { sent: { service, declared } }) {
      const isOf = (one: Declaration) =>
        one.service === service && one.declared.kind === declared.kind
      setDone(standing.find(isOf) ?? null)
    },
    fields: { unknown_service: '/service' },
    placeOf: placeInForm,
    words: { notSent: words.notDeclared, unreachable: words.unreachable },
  })
  /** Looks for communes; `null` when the hub did not tell. */
  async function findCommunes(asked: string, signal: AbortSignal) {
    const found = await readHub(
      session,
      `/v1/communes?${new URLSearchParams({ q: asked })}`,
      communes,
    )(null, signal)
    return found.kind === 'fresh' ? found.content : null
  }
  return { followed, form, done, findCommunes }
}

import type { AgentStep } from '#shared/contract/agents/agent-proof.ts'
import type { ContextFound } from '#shared/contract/agents/context.ts'
import type { Locale } from '#shared/text/locale.ts'
import {
  type Act,
  type ActCommand,
  type ActPlace,
  inDoubt,
  type MatterActs,
  type TypedStep,
} from '../../shared/acts.ts'

/** What an act rests on: what the look shows, and for which purpose. */
export interface Ground {
  request: ContextFound['request']
  purpose: string
  /** Language of what the agent writes. */
  locale: Locale
  /** Of an act that is new. */
  id: string
  /** In milliseconds since 1970. */
  now: number
}

/** An act that begins, or begins again. */
type Begun = { place: ActPlace; act: Act }

type Wants<Does extends ActCommand['does']> = (
  said: Extract<ActCommand, { does: Does }>,
  acts: MatterActs,
  ground: Ground,
) => Begun | null

/** Every way an act begins. `null`: it is under way or done already, or there is nothing to do it on. */
const wants: { [Does in Exclude<ActCommand['does'], 'keep' | 'close'>]: Wants<Does> } = {
  preview: ({ step, written_in }, { acts, doubtful }, { request, locale, id, ...ground }) => {
    const { proof } = acts
    if (!request || (proof?.act === 'proof' && proof.state === 'doing')) return null
    const asked = { ...on(request, ground), written_in: written_in ?? locale }
    const body = { ...asked, step: { ...step, id: doubtful ?? id } as AgentStep & TypedStep }
    return { place: 'proof', act: { act: 'preview', body, at: ground.now, state: 'doing' } }
  },
  send: (_, { acts: { proof } }, { now }) => {
    if (proof?.act !== 'preview' || proof.state !== 'done') return null
    const { body, told: seen } = proof
    return { place: 'proof', act: { act: 'proof', body, seen, at: now, state: 'doing' } }
  },
  contact: ({ contact }, { acts }, { request, id, ...ground }) => {
    const known = acts.contact
    if (!request || (known && known.state !== 'failed')) return null
    const body = { contact: doubtfulOf(known) ?? id, ...on(request, ground), ...contact }
    return { place: 'contact', act: { act: 'contact', body, at: ground.now, state: 'doing' } }
  },
  undo: (_, { acts: { contact } }, { now }) => {
    if (contact?.act !== 'contact' || contact.body.undone) return null
    const body = { ...contact.body, undone: true } as const
    return { place: 'contact', act: { act: 'contact', body, at: now, state: 'doing' } }
  },
  adapt: ({ adaptation, applies }, { acts }, { request, ...ground }) => {
    const place = `adaptation.${adaptation}` as const
    const known = acts[place]
    const isSame = known?.act === 'adaptation' && known.body.applies === applies
    if (!request || (known?.state === 'doing' && isSame)) return null
    const body = { ...on(request, ground), adaptation, applies }
    return { place, act: { act: 'adaptation', body, at: ground.now, state: 'doing' } }
  },
  merge: ({ one, other, reason }, { acts: { merge } }, { purpose, id, now }) => {
    if (merge && merge.state !== 'failed') return null
    const body = { merge: doubtfulOf(merge) ?? id, one, other, purpose, reason }
    return { place: 'merge', act: { act: 'merge', body, at: now, state: 'doing' } }
  },
  unmerge: ({ merge, reason }, { acts }, { purpose, now }) => {
    const place = `unmerge.${merge}` as const
    const known = acts[place]
    if (known && known.state !== 'failed') return null
    return { place, act: { act: 'unmerge', body: { purpose, reason }, at: now, state: 'doing' } }
  },
  again: ({ place }, { acts }, { purpose, now }) => {
    const act = acts[place]
    if (act?.state !== 'failed') return null
    const { act: name, seen } = act
    const body = { ...act.body, purpose }
    return {
      place,
      act: { act: name, body, at: now, ...(seen && { seen }), state: 'doing' } as Act,
    }
  },
}

const on = (
  { source, reference }: NonNullable<Ground['request']>,
  { purpose }: { purpose: string },
) => ({
  request: { source, reference },
  purpose,
})

/** What is kept after the agent did something, and the place where an act begins by it. */
export function beginAct(
  said: ActCommand,
  acts: MatterActs,
  ground: Ground,
): { acts: MatterActs; begins: ActPlace | null } | null {
  if (said.does === 'keep') {
    const { [said.place]: _, ...others } = acts.drafts
    const drafts = said.draft ? { ...others, [said.place]: said.draft } : others
    return { acts: { ...acts, drafts }, begins: null }
  }
  if (said.does === 'close') return putAway(said.place, acts)
  const begun = (wants[said.does] as Wants<typeof said.does>)(said as never, acts, ground)
  if (!begun) return null
  const { place, act } = begun
  return { acts: { ...acts, acts: { ...acts.acts, [place]: act } }, begins: place }
}

/** Puts an act away, unless it is under way. A step that may have been sent keeps its id. */
function putAway(place: ActPlace, acts: MatterActs): ReturnType<typeof beginAct> {
  const { [place]: act, ...others } = acts.acts
  if (!act || (act.state === 'doing' && act.act !== 'preview')) return null
  const told = act.state === 'done' && act.act !== 'preview' && { [`told.${idOf(act)}`]: act }
  return {
    acts: {
      ...acts,
      acts: { ...others, ...told },
      doubtful: (act.act === 'proof' && doubtfulOf(act)) || acts.doubtful,
    },
    begins: null,
  }
}

/** The id of an act that may have been done all the same. */
const doubtfulOf = (act: Act | undefined): string | undefined =>
  act?.state === 'failed' && inDoubt.includes(act.why) ? idOf(act) : undefined

function idOf({ body }: Act): string {
  if ('step' in body) return body.step.id
  if ('contact' in body) return body.contact
  return 'merge' in body ? body.merge : ''
}

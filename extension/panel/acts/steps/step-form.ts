import type { AgentStepKind } from '#shared/contract/agents/agent-proof.ts'
import type { RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import type { Draft, TypedStep } from '../../../shared/acts.ts'

/** One thing that is typed for a step. The two ends of a window are `window.from` and `window.to`. */
interface StepField {
  name:
    | 'text'
    | 'missing'
    | 'by'
    | 'how'
    | 'team'
    | 'who'
    | 'arrival'
    | 'why'
    | `window.${'from' | 'to'}`
  /** Sentences, a name, or day and hour. */
  as: 'words' | 'name' | 'moment'
  /** The step cannot be sent without it. */
  isNeeded?: true
}

/** What is typed for one kind of step, and when it may come. */
export interface StepForm {
  kind: AgentStepKind
  /** States of a request that take it; in others the hub refuses it. */
  suits: readonly RequestState[]
  fields: readonly StepField[]
}

/** States of a request that is not answered yet. */
export const open: readonly RequestState[] = ['received', 'in_progress', 'waiting_usager']

/** Words that may stand beside any step. */
export const beside: StepField = { name: 'text', as: 'words' }

/** The step that was typed, without its empty fields. */
export function stepOf({ kind, fields }: StepForm, draft: Draft): TypedStep {
  const typed = fields.flatMap(({ name }) => {
    const value = draft[name]?.trim() ?? ''
    return value === '' || name.startsWith('window.') ? [] : [[name, value]]
  })
  const [from = '', to = ''] = [draft['window.from'], draft['window.to']]
  const hasWindow = fields.some(({ name }) => name === 'window.from') && from + to !== ''
  return { kind, ...Object.fromEntries(typed), ...(hasWindow && { window: { from, to } }) }
}

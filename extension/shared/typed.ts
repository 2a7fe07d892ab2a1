import type { Identifier, TypedKind } from '#shared/contract/agents/context.ts'
import type { Sighting } from './state.ts'

/** One way to read what an agent typed: in the form it is compared in. */
export interface TypedReading extends Identifier {
  kind: TypedKind
}

/** What the agent typed for a tab, for as long as it is what the panel speaks of. */
export interface TypedSubject {
  subject: TypedReading
  /** When it was typed, in milliseconds since 1970. */
  at: number
  /** What the page showed beside it. A page that shows anything else ends it. */
  beside: readonly Sighting[]
}

/** The field is open for a tab, with this in it. */
export interface OpenField {
  text: string
  /** When it was opened, in milliseconds since 1970: opened again, it is another. */
  at: number
}

/** Whether a page shows somebody else than it did when the agent typed; nobody is nobody else. */
export function endsTyped(
  { beside }: Pick<TypedSubject, 'beside'>,
  now: readonly Sighting[],
): boolean {
  return !now.every((one) =>
    beside.some(({ kind, value }) => kind === one.kind && value === one.value),
  )
}

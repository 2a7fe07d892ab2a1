import type { LookState, Sighting, TabState } from './state.ts'

/** How long an answer about a person is kept, in milliseconds: five minutes. */
export const lookLifetime = 5 * 60_000

/** When a look is to be forgotten, in milliseconds since 1970; `null` for one that holds nothing. */
export function expiryOf(look: LookState): number | null {
  return look.state === 'answered' || look.state === 'failed' ? look.at + lookLifetime : null
}

/** When what was typed is to be forgotten, with what was told of it; `null` where nothing is. */
export function expiryOfTyped({
  typed,
  field,
  look,
}: Pick<TabState, 'typed' | 'field' | 'look'>): number | null {
  if (look.state === 'asking') return null
  const at = Math.max(typed?.at ?? 0, field?.at ?? 0)
  return at === 0 ? null : Math.max(at + lookLifetime, expiryOf(look) ?? 0)
}

/**
 * A look without what was told. What it was about is kept where the page shows it anyway, so that it
 * can be asked again.
 */
export function forgetLook(look: LookState, sightings: readonly Sighting[]): LookState {
  if (look.state === 'none' || look.state === 'forgotten') return look
  const { subject, purpose, present, reason } = look
  const isShown = sightings.some(
    ({ kind, value, source }) =>
      kind === subject.kind && value === subject.value && source === subject.source,
  )
  return { state: 'forgotten', subject: isShown ? subject : null, purpose, present, reason }
}

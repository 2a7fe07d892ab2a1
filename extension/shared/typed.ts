import type { Sighting, TypedSubject } from './state.ts'

/** Whether a page shows somebody else than it did when the agent typed; nobody is nobody else. */
export function endsTyped(
  { beside }: Pick<TypedSubject, 'beside'>,
  now: readonly Sighting[],
): boolean {
  return !now.every((one) =>
    beside.some(({ kind, value }) => kind === one.kind && value === one.value),
  )
}

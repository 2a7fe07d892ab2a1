import type { Deps } from '../../platform/deps.ts'

/** What recording needs from outside, beside the database. */
export type IntakeDeps = Pick<Deps, 'clock' | 'random' | 'secret' | 'publicUrl' | 'outbox'>

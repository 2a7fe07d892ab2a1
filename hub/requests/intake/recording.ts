import type { Deps } from '../../platform/deps.ts'

/** Dependencies of recording, beside the database. */
export type IntakeDeps = Pick<Deps, 'clock' | 'random' | 'secret' | 'publicUrl' | 'outbox'>

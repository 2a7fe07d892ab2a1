import type { Services } from '../../platform/deps.ts'

/** What recording needs from outside, beside the database. */
export type Recording = Pick<Services, 'clock' | 'random' | 'secret' | 'publicUrl' | 'outbox'>

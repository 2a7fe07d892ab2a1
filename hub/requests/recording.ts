import type { Services } from '../services.ts'

/** What recording needs from outside, beside the database. */
export type Recording = Pick<Services, 'clock' | 'random' | 'secret' | 'publicUrl' | 'outbox'>

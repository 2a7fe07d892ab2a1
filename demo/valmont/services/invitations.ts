import type { Invitations } from '#shared/contract/invitations/invitation.ts'

/**
 * The town invites everybody it has served. Without a rest period: a visitor of the demo tries it
 * more than once.
 */
export const invitations: Invitations = { probability: 1, rest_days: 0 }

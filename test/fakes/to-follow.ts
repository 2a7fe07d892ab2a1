import type { FollowUp, FollowUps } from '#shared/contract/agents/follow-up.ts'

/** One contact that an agent follows up today. */
export const followedContact = {
  kind: 'contact',
  follow_up: '01a20cff-7d00-7ac3-b2f7-a761645f51fb',
  about: 'papers',
  source: 'site',
  reference: 'EC-2026-7F3K2',
  service: { service: 'etat-civil', name: { fr: 'État civil', en: 'Civil registry' } },
  since: '2026-11-23',
  due_on: '2026-11-24',
  overdue: false,
} as const satisfies FollowUp

/** All that they follow up. */
export const toFollow: FollowUps = { today: '2026-11-24', follow_ups: [followedContact] }

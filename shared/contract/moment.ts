/**
 * When a form is asked, each with more to judge than the one before: a page was read, an online form
 * was sent, the request was served, or a campaign asks about the past months.
 */
export const moments = ['page', 'submitted', 'served', 'campaign'] as const

/** When a form is asked. */
export type Moment = (typeof moments)[number]

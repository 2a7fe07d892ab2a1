/**
 * Minutes after which the console locks by itself where the hub has no other setting, and the extension
 * without another policy.
 */
export const lockDelay = 15

/** What the hub's setting for its console may be, in minutes. */
export const lockBounds = { least: 5, most: 60 } as const

/** Field of the hub's discovery document: minutes after which its console locks. */
export const lockField = 'parvis_lock_minutes'

/**
 * What the usager is told of their answer. `kept`: on this device, it leaves as soon as possible.
 * `lost`: neither sent nor kept, and still in the form.
 */
export type DeliveryResult = { fate: 'sent' | 'kept' | 'lost' } | { fate: 'refused'; why: string }

/** A request in a bulk import. */
export const said = (reference: string, change: Record<string, unknown> = {}) => ({
  reference,
  service: 'voirie',
  channel: 'web',
  locale: 'fr',
  received_at: '2026-11-20T08:00:00Z',
  promise: {
    from: '2026-11-20T08:00:00Z',
    to: '2026-12-08T17:00:00Z',
    zone: 'Europe/Paris',
    basis: 'norm',
  },
  ...change,
})

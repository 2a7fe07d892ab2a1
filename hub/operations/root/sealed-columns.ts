/** A column whose texts are sealed under the root. */
export interface SealedColumn {
  table: string
  column: string
  /** First word of the use of its key. */
  use: string
  /** The second word is the organisation of the row. */
  isOfOrganisation: boolean
}

const column = (table: string, name: string, use: string, isOfOrganisation = true) => ({
  table,
  column: name,
  use,
  isOfOrganisation,
})

/** Every column that is sealed. A test compares it with the schema. */
export const sealedColumns: readonly SealedColumn[] = [
  column('signing_key', 'sealed', 'signing keys', false),
  column('promise_key', 'sealed', 'promise keys', false),
  column('seal_key', 'sealed', 'seal keys', false),
  column('witness_key', 'sealed', 'witness key', false),
  column('stored_key', 'sealed', 'stored keys', false),
  column('connector', 'sealed', 'source secrets'),
  column('webhook', 'sealed', 'webhook secrets'),
  column('webhook', 'sealed_before', 'webhook secrets'),
  column('api_key', 'event_secret', 'event secrets'),
  column('invitation', 'sealed', 'facts of invitations'),
  column('usager_address', 'sealed', 'usager addresses'),
  column('address_change', 'sealed', 'usager addresses'),
  column('push_subscription', 'sealed', 'usager addresses'),
  column('subscription', 'sealed', 'usager addresses'),
  column('request_reply', 'sealed', 'usager addresses'),
  column('request', 'about_sealed', 'usager addresses'),
  column('request', 'tracking_sealed', 'usager addresses'),
  column('request', 'ticket_sealed', 'usager addresses'),
  column('mandate', 'name_sealed', 'usager addresses'),
  column('mandate', 'address_sealed', 'usager addresses'),
  column('mandate', 'code_sealed', 'usager addresses'),
]

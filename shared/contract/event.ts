/** What happens to a request that other systems may want to hear of. */
const eventTypes = [
  'org.parvis.request.received.v1',
  'org.parvis.request.state.v1',
  'org.parvis.request.promise.v1',
  'org.parvis.request.proof.v1',
  'org.parvis.request.callback.v1',
  'org.parvis.request.preference.v1',
] as const

export type EventType = (typeof eventTypes)[number]

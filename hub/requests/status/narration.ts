import type { Service } from '#shared/contract/catalogue/service.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { StoredCallback } from '../callbacks/callbacks-sql.ts'
import type { StoredDelivery } from '../delivery/queue/deliveries-sql.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'
import type { StoredProof } from '../requests/proofs-sql.ts'
import type { StoredRequest } from '../requests/requests-sql.ts'
import type { AppliedAdaptation } from '../treatment/applied-adaptations-sql.ts'

/** The data of a request for a narration. */
export interface Known {
  request: StoredRequest
  /** What it is about in its usager's words, if it was said. */
  about?: string | null
  proofs: readonly StoredProof[]
  promises: readonly StoredPromise[]
  service: Service
  organisation: string
  zone: string
  /** Deliveries of its proofs, if they are shown. */
  deliveries?: readonly StoredDelivery[]
  /** Adaptations applied to this request, if they are shown. */
  applied?: readonly AppliedAdaptation[]
  /** Pending callbacks, oldest first, if they are shown. */
  awaited?: readonly StoredCallback[]
}

/** Language and time of the narration, and the language of the service's texts. */
export interface Narration {
  locale: UsagerLocale
  spoken: UsagerLocale
  now: Date
}

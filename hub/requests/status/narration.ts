import type { Service } from '#shared/contract/catalogue/service.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { StoredDelivery } from '../delivery/queue/deliveries-sql.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'
import type { StoredProof } from '../register/proofs-sql.ts'
import type { StoredRequest } from '../register/requests-sql.ts'
import type { AppliedAdaptation } from '../treatment/applied-adaptations-sql.ts'

/** What is known of a request, and whom it is for. */
export interface Known {
  request: StoredRequest
  proofs: readonly StoredProof[]
  promises: readonly StoredPromise[]
  service: Service
  organisation: string
  zone: string
  /** What was sent of its proofs, where that is told. */
  deliveries?: readonly StoredDelivery[]
  /** What was said of the rules of its service for this request, where that is told. */
  applied?: readonly AppliedAdaptation[]
}

/** In which language and when it is told, and in which the organisation tells of its service. */
export interface Narration {
  locale: UsagerLocale
  spoken: UsagerLocale
  now: Date
}

import type { Service } from '#shared/contract/catalogue/service.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { AppliedAdaptation } from '../store/applied-adaptations.ts'
import type { StoredDelivery } from '../store/deliveries.ts'
import type { StoredPromise } from '../store/promises.ts'
import type { StoredProof } from '../store/proofs.ts'
import type { StoredRequest } from '../store/requests.ts'

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
export interface Telling {
  locale: UsagerLocale
  spoken: UsagerLocale
  now: Date
}

import type { Service } from '#shared/contract/catalogue/service.ts'

/** The service of a request, with the time zone of its organisation. */
export interface ServiceOffer {
  service: Service
  /** IANA name. */
  zone: string
}

import type { Service } from '#shared/contract/catalogue/service.ts'

/** What a request is for, and the time its organisation lives by. */
export interface ServiceOffer {
  service: Service
  /** IANA name. */
  zone: string
}

import type { VNode } from 'preact'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Requester } from '../../register/entry.ts'
import type { ServiceSlug } from '../../valmont/reference.ts'
import type { District } from '../../valmont/services/districts.ts'
import type { SiteText } from '../text/fr.ts'
import type { Fault } from './fault.ts'

/** A form filled without a fault. */
export interface Filled {
  /** What the hub may know: what is asked, and the district of the place concerned. */
  shared: { kind: string; territory?: District }
  /** Who asks, as far as the form says so. */
  requester: Requester
  /** The rest of the form, which stays in the town's own register, as its agents read it. */
  file: readonly (readonly [label: string, value: string])[]
}

/** What the fields of a form need to be drawn. */
export interface FieldsProps {
  text: SiteText
  typed: URLSearchParams
  faults: readonly Fault[]
}

/** Something a usager may ask for online. */
export interface Demarche {
  slug: ServiceSlug
  service: Service
  read(typed: URLSearchParams, now: Date): Filled | { faults: readonly Fault[] }
  Fields(props: FieldsProps): VNode
}

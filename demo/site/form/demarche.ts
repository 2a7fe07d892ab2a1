import type { VNode } from 'preact'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Requester } from '../../register/entry.ts'
import type { ServiceSlug } from '../../valmont/reference.ts'
import type { District } from '../../valmont/services/districts.ts'
import type { SiteText } from '../text/fr.ts'
import type { Fault } from './fault.ts'

/** A valid form. */
export interface Filled {
  /** The data for the hub: kind of request, and district. */
  shared: { kind: string; territory?: District }
  /** What it is about, in the language of its sender. */
  about: (text: SiteText) => string
  /** Where it is, as its sender reads it again. */
  where?: string
  /** The requester, as far as the form asks. */
  requester: Requester
  /** The other fields, which stay in the town's register. */
  file: readonly (readonly [label: string, value: string])[]
}

/** Properties of a form's fields. */
export interface FieldsProps {
  text: SiteText
  typed: URLSearchParams
  faults: readonly Fault[]
}

/** A démarche available online. */
export interface Demarche {
  slug: ServiceSlug
  service: Service
  read(typed: URLSearchParams, now: Date): Filled | { faults: readonly Fault[] }
  Fields(props: FieldsProps): VNode
}

import { fragments } from '../../route/page.ts'

/** The address where the warnings of a service are explained. */
export function warningsOf({ service }: { service: string }): string {
  return `${fragments.service}/${service}/changed`
}

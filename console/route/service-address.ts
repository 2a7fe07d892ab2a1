import { fragments, readAddress } from './page.ts'

/** The address of a service, or of one question of it; what the address asks goes along. */
export function serviceAddress(service: string, question?: string): string {
  const path = [fragments.service, service, ...(question === undefined ? [] : [question])].join('/')
  const asked = readAddress(location.hash).query.toString()
  return asked === '' ? path : `${path}?${asked}`
}

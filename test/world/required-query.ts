import type { OpenAPIV3_1 } from 'openapi-types'
import type { TestHub } from './hub.ts'

/**
 * Reads the contract of a hub for what its lists require in their query.
 * @param month the period that is asked of those that require one
 * @returns adds it to the path of a route that is read, `/v1/themes/words?service=voirie`
 */
export async function openRequiredQuery(
  hub: TestHub,
  month = '2026-10',
): Promise<(url: string) => string> {
  const values: Readonly<Record<string, string>> = { month, period: month, service: 'voirie' }
  const { paths }: OpenAPIV3_1.Document = (
    await hub.send({ method: 'GET', url: '/openapi.json' })
  ).json()
  return (url) => {
    const query = new URLSearchParams()
    for (const one of paths?.[url]?.get?.parameters ?? []) {
      if (!('name' in one) || one.in !== 'query' || one.required !== true) continue
      const value = values[one.name]
      if (value !== undefined) query.set(one.name, value)
    }
    return query.size > 0 ? `${url}?${query}` : url
  }
}

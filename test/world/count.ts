import type { FigureShare } from '#shared/contract/figures/share.ts'
import { type Indicators, indicators } from '#shared/contract/reporting/indicators.ts'
import type { Stream } from '#shared/contract/stream.ts'
import type { Product } from './product.ts'
import { openSession, tiedHeaders } from './session.ts'
import { sharesOf } from './shares.ts'

/** Calls a hub with the organisation's key. */
export function withKey(product: Product, path: string, body?: object): Promise<Response> {
  return fetch(product.at('hub') + path, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${product.at('key')}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
}

/** Reads from a hub as the signed-in quality manager. */
export async function asQuality(product: Product, path: string): Promise<Response> {
  let token = tokens.get(product)
  if (!token) {
    token = openSession(product.at('hub'), 'sylvie.roche').then((session) => session.access_token)
    tokens.set(product, token)
  }
  const url = product.at('hub') + path
  return fetch(url, { headers: await tiedHeaders(await token, 'GET', url) })
}

const tokens = new WeakMap<Product, Promise<string>>()

/** Reads the satisfaction of a service and stream, as the console does. */
export async function shareOf(
  product: Product,
  service: string,
  stream: Stream,
): Promise<FigureShare> {
  const said = await readIndicators(product)
  const ofStream = sharesOf(said, service).find((one) => one.stream === stream)
  return ofStream?.share ?? { told: 'nothing' }
}

/** Reads figures made after this call: a hub keeps those that were slow to make for a while. */
async function readIndicators(product: Product): Promise<Indicators> {
  const since = Date.now()
  for (;;) {
    const said = indicators.parse(await (await asQuality(product, '/v1/indicators')).json())
    if (Date.parse(said.generated_at) >= since) return said
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Reads the number of answers of a service and stream; 0 when hidden. */
export async function countAnswers(
  product: Product,
  service: string,
  stream: Stream,
): Promise<number> {
  const share = await shareOf(product, service, stream)
  return share.told === 'share' ? share.n : 0
}

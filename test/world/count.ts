import type { Stream } from '#shared/contract/feedback/feedback.ts'
import type { FigureShare } from '#shared/contract/figures/share.ts'
import { indicators } from '#shared/contract/reporting/indicators.ts'
import type { Product } from './product.ts'
import { openSession } from './session.ts'
import { sharesOf } from './shares.ts'

/** Calls the hub of a product with the organisation's key. */
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

/** Reads something of the hub of a product as its quality manager, who has signed in. */
export async function asQuality(product: Product, path: string): Promise<Response> {
  let token = tokens.get(product)
  if (!token) {
    token = openSession(product.at('hub'), 'sylvie.roche').then((session) => session.access_token)
    tokens.set(product, token)
  }
  const headers = { authorization: `Bearer ${await token}` }
  return fetch(product.at('hub') + path, { headers })
}

const tokens = new WeakMap<Product, Promise<string>>()

/** The share satisfied of a service in a stream, as the console is given it. */
export async function shareOf(
  product: Product,
  service: string,
  stream: Stream,
): Promise<FigureShare> {
  const said = indicators.parse(await (await asQuality(product, '/v1/indicators')).json())
  const ofStream = sharesOf(said, service).find((one) => one.stream === stream)
  return ofStream?.share ?? { told: 'nothing' }
}

/** How many answers a service has in a stream; 0 stands for too few to say. */
export async function countAnswers(
  product: Product,
  service: string,
  stream: Stream,
): Promise<number> {
  const share = await shareOf(product, service, stream)
  return share.told === 'share' ? share.n : 0
}

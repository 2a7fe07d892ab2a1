import { type Asked, frames, type Said, write } from './asked.ts'
import type { Draw } from './draw.ts'
import type { Mutation } from './mutation.ts'
import { bodyMutations } from './mutations/body.ts'
import { headerMutations } from './mutations/headers.ts'
import { jsonMutations } from './mutations/json.ts'
import { targetMutations } from './mutations/target.ts'
import { wireMutations } from './mutations/wire.ts'

const kinds: readonly (readonly Mutation[])[] = [
  Object.values(jsonMutations),
  Object.values(jsonMutations),
  Object.values(bodyMutations),
  Object.values(targetMutations),
  Object.values(headerMutations),
]
const written = Object.values(wireMutations)

/** How often what is said is changed once more once it is written, so that only a raw connection takes it. */
const rawShare = 0.22

/** How many changes one request has, each number as likely as the others. */
const changes = [0, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 5]

/** Changes a request as chance has it. @param other another one, to take parts of */
export function mutate(asked: Asked, other: Asked, draw: Draw): Asked {
  let changed = asked
  for (let left = draw.pick(changes); left > 0; left -= 1)
    changed = draw.pick(draw.pick(kinds))(changed, draw, other)
  return changed
}

/** Says that it came from somewhere, so that no address is all of them. */
export function comeFrom(asked: Asked, draw: Draw): Asked {
  if (asked.headers.some(([name]) => name === 'x-forwarded-for')) return asked
  const address = `10.${draw.below(256)}.${draw.below(256)}.${draw.below(256)}`
  return { ...asked, headers: [...asked.headers, ['x-forwarded-for', address]] }
}

/** Leaves a request to be said as it is, or writes it as no program would. */
export function miswrite(asked: Asked, other: string, draw: Draw): Asked | Said {
  if (!draw.happens(rawShare)) return asked
  const headers = asked.headers.filter(([name]) => !frames(name))
  const said = { route: asked.route, pieces: [write({ ...asked, headers })], isFramed: false }
  return rewrite(draw.happens(0.2) ? rewrite(said, other, draw) : said, other, draw)
}

/** Writes what was said in another way. */
export const rewrite = (said: Said, other: string, draw: Draw): Said => ({
  ...said,
  pieces: draw.pick(written)(said.pieces.join(''), draw, other),
})

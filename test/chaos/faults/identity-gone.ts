import { siteText } from '#shared/text/site/text.ts'
import { signInAddress } from '../../world/session.ts'
import { walker } from '../../world/walk.ts'
import type { ChaosWorld, Fault } from './fault.ts'

/** Whoever is signed in works on; whoever signs in now is told why that cannot be. */
export const identityGone: Fault = {
  name: 'the identity provider is gone',
  async strike(world) {
    const { identity, live, blame } = world
    const before = await signIn(world)
    if (before !== null) blame(`nobody could sign in before: ${before}`)
    await identity.stop()
    for (let time = 0; time < 5; time += 1) {
      await live(1000)
      const said = await signIn(world)
      if (!said?.includes(siteText.fr.signInFault.identity_provider))
        blame(`who signs in meanwhile is told: ${said}`)
    }
    await identity.start()
    const last = await signIn(world)
    if (last !== null) blame(`nobody can sign in afterwards: ${last}`)
  },
}

/** @returns what is said instead, if nobody comes in */
async function signIn({ url }: ChaosWorld): Promise<string | null> {
  const home = `${url}/console/`
  const place = await walker().follow(signInAddress(url, 'v'.repeat(43)), home)
  return new URL(place.url).searchParams.has('code') && place.status === 0
    ? null
    : `${place.url} ${place.status} ${place.body}`
}

import { siteText } from '#shared/text/site-owner/site.ts'
import { callbackPath } from '../../../hub/agents/sign-in/identity.ts'
import { signInAddress } from '../../world/session.ts'
import { type Walker, walker } from '../../world/walk.ts'
import type { ChaosWorld, Fault } from './fault.ts'

/** How many were at the provider's page as it went. */
const many = 4

/**
 * Whoever is signed in works on; whoever comes back from the provider's page meanwhile is told why
 * that cannot be. Whoever is sent there hears it from their browser: there is nobody.
 */
export const identityGone: Fault = {
  name: 'the identity provider is gone',
  async strike(world) {
    const { identity, live, blame } = world
    const there = await Promise.all(Array.from({ length: many }, () => goThere(world)))
    await identity.stop()
    for (const { by, address } of there) {
      await live(1000)
      const said = await comeIn(world, by, address)
      if (!said?.includes(siteText.fr.signInFault.identity_provider))
        blame(`who comes back meanwhile is told: ${said}`)
    }
    await identity.start()
    const { by, address } = await goThere(world)
    const said = await comeIn(world, by, address)
    if (said !== null) blame(`nobody can sign in afterwards: ${said}`)
  },
}

/** As far as the address that the provider sends somebody back to. */
async function goThere({ url }: ChaosWorld): Promise<{ by: Walker; address: string }> {
  const by = walker()
  const place = await by.follow(signInAddress(url, 'v'.repeat(43)), `${url}${callbackPath}`)
  return { by, address: place.url }
}

/** @returns what is said instead, if they do not come in */
async function comeIn({ url }: ChaosWorld, by: Walker, address: string): Promise<string | null> {
  const place = await by.follow(address, `${url}/console/`)
  const isIn = place.status === 0 && new URL(place.url).searchParams.has('code')
  return isIn ? null : `${place.url} ${place.status} ${place.body}`
}

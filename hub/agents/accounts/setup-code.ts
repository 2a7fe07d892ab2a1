import { codeBytes, readCode, writeCode } from '#shared/identifier/code.ts'
import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import { digestsUnder, digestUnder } from '../../platform/crypto/digests.ts'
import type { Deps } from '../../platform/deps.ts'
import { countSetupTry, replaceSetupCode } from './setup-code-sql.ts'

type Needs = Pick<Deps, 'database' | 'clock' | 'secret' | 'random'>

const oneDay = 24 * 3600 * 1000

const use = ['setup code']

/** Wrong codes until one is void. */
const mostTries = 10

/**
 * Makes the code that opens the setup of a hub: once, for a day. A code made before opens nothing
 * from then on. Only its digest is kept.
 */
export async function makeSetupCode({ database, clock, secret, random }: Needs): Promise<string> {
  const code = writeCode(random(codeBytes))
  const expires = new Date(clock().getTime() + oneDay)
  await replaceSetupCode(database, digestUnder(secret, use, code), expires)
  return code
}

/** Judges a typed setup code. A wrong one counts as a try. @returns whether it opens the setup */
export async function isSetupCode(
  { database, clock, secret }: Omit<Needs, 'random'>,
  typed: string,
): Promise<boolean> {
  const code = readCode(typed)
  return countSetupTry(database, digestsUnder(secret, use, code ?? ''), clock(), mostTries)
}

/**
 * Makes the address that opens a hub for its first organisation, with a new code.
 * @returns `null` where there is an organisation
 */
export async function makeSetupUrl(deps: Needs & Pick<Deps, 'publicUrl'>): Promise<string | null> {
  if ((await listOrganisations(deps.database)).length > 0) return null
  return `${deps.publicUrl}/setup?code=${await makeSetupCode(deps)}`
}

import {
  processRefreshTokenResponse,
  processRevocationResponse,
  ResponseBodyError,
  refreshTokenGrantRequest,
  revocationRequest,
} from 'oauth4webapi'
import { application, manner, proof } from './application.ts'
import { proofBy } from './key.ts'
import { readProvider } from './provider.ts'
import { type Tokens, tokensFrom } from './tokens.ts'

/**
 * Changes tokens that end for new ones.
 * @returns `null` when the provider refuses: the session is over
 * @throws Error when nobody answers, which says nothing of the session
 */
export async function renew(old: Tokens): Promise<Tokens | null> {
  const { server, behind, lock } = await reach()
  const key = { ...old, behind, lock }
  const { refresh } = old
  const response = await refreshTokenGrantRequest(
    server,
    application(behind),
    proof,
    refresh,
    manner(proofBy(key)),
  )
  try {
    const answer = await processRefreshTokenResponse(server, application(behind), response)
    return tokensFrom(answer, key, refresh)
  } catch (error) {
    if (error instanceof ResponseBodyError && error.status < 500) return null
    throw error
  }
}

/** Tells the provider that tokens are given back. @throws Error when it could not be told */
export async function giveBack({ refresh }: Tokens): Promise<void> {
  const { server } = await reach()
  await processRevocationResponse(
    await revocationRequest(server, application(), proof, refresh, {
      ...manner(),
      additionalParameters: { token_type_hint: 'refresh_token' },
    }),
  )
}

async function reach() {
  const provider = await readProvider()
  if (provider.kind !== 'here') throw new Error('no provider answers')
  return provider
}

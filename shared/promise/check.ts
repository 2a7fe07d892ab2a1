import type { PromiseKey, SignedPromise } from '../contract/requests/signed-promise.ts'
import { checkSigned, type Means, type SignedFault } from '../signed/check.ts'

/** What a check found. */
export type Checked =
  | { holds: true; promise: SignedPromise; kid: string }
  | { holds: false; why: SignedFault }

/** What a signed promise says it is, so that nothing else that is signed passes for one. */
export const promiseType = 'parvis-promise+jwt'

/**
 * Checks a signed promise against the keys of its hub. Spaces and line ends around and inside are
 * passed over, since mail breaks lines; any other change is refused.
 */
export async function checkPromise(
  text: string,
  keys: readonly PromiseKey[],
  means: Means<SignedPromise>,
): Promise<Checked> {
  const checked = await checkSigned(text.replace(/\s+/g, ''), keys, promiseType, means)
  return checked.holds ? { holds: true, promise: checked.said, kid: checked.kid } : checked
}

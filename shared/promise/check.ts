import type { PromiseKey, SignedPromise } from '../contract/requests/signed-promise.ts'
import { checkSigned, type Means, type SignedFault } from '../signed/check.ts'

/** The result of a check. */
export type Checked =
  | { holds: true; promise: SignedPromise; kid: string }
  | { holds: false; why: SignedFault }

/** Type in the header of a signed promise, so that no other signed text passes for one. */
export const promiseType = 'parvis-promise+jwt'

/**
 * Checks a signed promise against the keys of its hub. It ignores white space, because mail
 * programs break lines; any other change is refused.
 */
export async function checkPromise(
  text: string,
  keys: readonly PromiseKey[],
  means: Means<SignedPromise>,
): Promise<Checked> {
  const checked = await checkSigned(text.replace(/\s+/g, ''), keys, promiseType, means)
  return checked.holds ? { holds: true, promise: checked.said, kid: checked.kid } : checked
}

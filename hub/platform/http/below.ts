import { Refusal } from './refusal.ts'

/**
 * Returns the same refusal for a part of the body, with its paths prefixed.
 * @param path of the part: `/data/proof`
 * @param elsewhere values the part took from outside it: their path in the part, and the true one
 */
export function below(
  path: string,
  { code, faults, values }: Refusal,
  elsewhere: Readonly<Record<string, string>> = {},
): Refusal {
  const placed = faults.map((fault) => ({
    ...fault,
    path: elsewhere[fault.path] ?? `${path}${fault.path}`,
  }))
  return new Refusal(code, placed, values)
}

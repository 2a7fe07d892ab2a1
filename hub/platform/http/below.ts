import { Refusal } from './refusal.ts'

/**
 * The same refusal, of a part of what was sent.
 * @param path where the part stands: `/data/proof`
 * @param elsewhere what the part was given from outside it: its path in the part, and the true one
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

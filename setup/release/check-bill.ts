import { Spec, Validation } from '@cyclonedx/cyclonedx-library'

/**
 * Validates an SBOM against the official schema of CycloneDX 1.6.
 * @returns the fault, or nothing
 */
export async function checkBill(written: string): Promise<string | null> {
  const found = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(written)
  return found === null ? null : JSON.stringify(found)
}

import { Spec, Validation } from '@cyclonedx/cyclonedx-library'

/**
 * Holds a bill of materials against the schema of CycloneDX 1.6, as its authors publish it.
 * @returns what is wrong, nothing when all is well
 */
export async function checkBill(written: string): Promise<string | null> {
  const found = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(written)
  return found === null ? null : JSON.stringify(found)
}

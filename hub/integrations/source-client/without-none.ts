/** Removes undefined fields. */
export function withoutNone<Said extends object>(said: Said) {
  const entries = Object.entries(said).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Name in keyof Said]?: NonNullable<Said[Name]> }
}

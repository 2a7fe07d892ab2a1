import type { RedmineSettings } from './issue.ts'

/**
 * What cannot be looked for, in a sentence. Redmine passes over a filter that it does not know, and gives
 * everything then: a field by which even what nobody wrote is found is none.
 * @param finds whether anything is found with this text in this field
 */
export async function formatBlindFields(
  { email_field, phone_field }: RedmineSettings,
  finds: (field: number, text: string) => Promise<boolean>,
  nobody: string,
): Promise<string | undefined> {
  const fields = [email_field, phone_field].filter((field) => field !== undefined)
  if (fields.length === 0) return 'no custom field is named, so no usager is known'
  const blind: number[] = []
  for (const field of fields) if (await finds(field, nobody)) blind.push(field)
  return blind.length > 0
    ? `usagers cannot be looked for by custom field ${blind.join(' and ')}: it is not used as a filter, or not shown to this key`
    : undefined
}

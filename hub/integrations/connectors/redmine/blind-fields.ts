import type { RedmineSettings } from './issue.ts'

/**
 * Formats the fields that cannot be searched. Redmine ignores an unknown filter and returns
 * everything, so a field that matches a random text is not searchable.
 * @param finds whether a search for this text in this field finds anything
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

/** Columns of which the code alone knows which values they hold, and why the schema does not say it. */
export const heldByCode: Readonly<Record<string, string>> = {
  'webhook.types': 'each event that is added would be a migration',
}

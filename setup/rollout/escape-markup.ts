const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Escapes text for XML, in content or between double quotes. */
export const escapeMarkup = (text: string) => text.replaceAll(/[&<>"]/g, (one) => marks[one] ?? one)

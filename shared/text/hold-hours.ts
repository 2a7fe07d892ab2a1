/** Keeps French times on one line: *9 h 30*. */
export function holdHours(said: string): string {
  return said.replace(/(\d) h(?: (\d\d))?(?!\p{L})/gu, (_, hour, minute) =>
    [hour, 'h', minute].filter(Boolean).join('\u00a0'),
  )
}

/**
 * The same page in one file, which needs neither its hub nor a connection: its style and its script
 * stand inside. It is given as a file and never shown by the hub, whose policy has no such thing.
 */
export function inlineAssets(page: string, sheet: string, script: string): string {
  const style = sheet.replace(/@font-face\s*\{[^@}]*\}/g, '')
  return page
    .replace(/<link rel="stylesheet"[^<>]*>/, () => `<style>${style}</style>`)
    .replace(
      /<script defer[^<>]*><\/script>/,
      () => `<script>${script.replaceAll('</script', '<\\/script')}</script>`,
    )
}

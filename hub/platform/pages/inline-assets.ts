/**
 * Returns a page as one file that works offline, with its style and its script inline. The hub
 * sends it as a download only: its security policy allows no inline script.
 */
export function inlineAssets(page: string, sheet: string, script: string): string {
  return page
    .replace(/<link rel="stylesheet"[^<>]*>/, () => `<style>${sheet}</style>`)
    .replace(
      /<script defer[^<>]*><\/script>/,
      () => `<script>${script.replaceAll('</script', '<\\/script')}</script>`,
    )
}

/** The hub's own OAuth clients, which sign agents in with the code flow and PKCE. */
export const applications = { console: 'parvis-console', extension: 'parvis-extension' } as const

/** Audience of an access token of the hub. */
export const audience = 'parvis'

/** Requested scope. A refresh token comes with it. */
export const scope = 'openid'

/** Field of the hub's discovery document: allowed redirect URIs of extensions. */
export const redirectsField = 'parvis_extension_redirects'

/**
 * Ids of the extension as this source builds it: in Chromium from the key of its manifest, in Firefox
 * as its manifest says. A hub lets them sign in unless `PARVIS_EXTENSION_IDS` names others.
 */
export const builtExtensionIds = {
  chromium: 'jpmlhkmogfdpakbfbjgagffbkbahblge',
  firefox: 'extension@parvis.example',
} as const

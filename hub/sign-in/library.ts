/**
 * Loads the OpenID provider, once it is needed. On Node 20 the library warns whoever starts the hub
 * that it is only tried on newer ones; our own tests go through every flow the hub uses.
 */
export async function loadProvider(): Promise<typeof import('oidc-provider')> {
  const { warn } = console
  console.warn = () => {}
  try {
    return await import('oidc-provider')
  } finally {
    console.warn = warn
  }
}

/**
 * The main entry of the library prints a warning about this Node version; these inner modules do
 * not.
 */
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider'
}

declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  /** Creates a storage adapter in memory, one for each provider. */
  export function createMemoryAdapter(): import('oidc-provider').AdapterFactory
}

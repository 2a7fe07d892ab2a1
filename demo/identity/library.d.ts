/** The door of the library warns of this version of Node on the terminal; its rooms do not. */
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider'
}

declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  /** Everything in this process, with a memory of its own for each provider. */
  export function createMemoryAdapter(): import('oidc-provider').AdapterFactory
}

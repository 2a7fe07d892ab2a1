declare module 'fs-native-extensions' {
  /** `true` when the exclusive lock was granted; it lasts until the descriptor is closed. */
  export function tryLock(descriptor: number): boolean
  /** Resolves once the exclusive lock is granted. */
  export function waitForLock(descriptor: number): Promise<void>
}

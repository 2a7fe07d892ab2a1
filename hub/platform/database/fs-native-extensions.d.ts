declare module 'fs-native-extensions' {
  /**
   * Returns `true` when the exclusive lock was granted; the lock lasts until the descriptor is
   * closed.
   */
  export function tryLock(descriptor: number): boolean
  /** Resolves when the exclusive lock is granted. */
  export function waitForLock(descriptor: number): Promise<void>
}

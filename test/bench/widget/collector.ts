/** Where the answers of contestants go. */
export interface Collector {
  /** What pages are given. */
  address: string
  /** The same by a way that can be cut. */
  cuttable: string
  /** Cut, every connection is refused. */
  setDown(isDown: boolean): void
  /** How many answers it has whose comment carries a mark. */
  count(mark: string): Promise<number>
  close(): Promise<void>
}

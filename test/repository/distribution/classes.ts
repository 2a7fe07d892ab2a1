/** Puts things together that are equal, and says which are. */
export class Classes<T> {
  private readonly above = new Map<T, T>()

  /** One that stands for all that are equal to a thing. */
  of(thing: T): T {
    const above = this.above.get(thing)
    return above === undefined ? thing : this.of(above)
  }

  join(one: T, other: T): void {
    const [first, second] = [this.of(one), this.of(other)]
    if (first !== second) this.above.set(second, first)
  }
}

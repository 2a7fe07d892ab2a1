/** Words after the name of a command, and the environment it runs in. */
export interface Asked {
  words: readonly string[]
  environment: Readonly<Record<string, string | undefined>>
}

/** One command of `parvis`. */
export interface Command {
  /** What is typed first: `serve`, or `promise verify`. */
  name: string
  /** Each way to use it, with what it does, a line each. */
  help: readonly (readonly [usage: string, does: string])[]
  /**
   * @returns the exit code
   * @throws SettingRefused, or what stopped it: said as one sentence on standard error
   */
  run(asked: Asked): Promise<number>
}

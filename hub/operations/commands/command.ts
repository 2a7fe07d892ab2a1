/** The arguments and the environment of a command. */
export interface Asked {
  words: readonly string[]
  environment: Readonly<Record<string, string | undefined>>
}

/** One command of `parvis`. */
export interface Command {
  /** Its name: `serve`, or `promise verify`. */
  name: string
  /** Each usage with its description, a line each. */
  help: readonly (readonly [usage: string, does: string])[]
  /**
   * Runs the command.
   * @returns the exit code
   * @throws SettingRefused or another error, printed as one sentence on standard error
   */
  run(asked: Asked): Promise<number>
}

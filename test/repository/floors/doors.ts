/**
 * The files by which other subjects of the hub enter one, by its folder and without their endings. A new door
 * is a decision: look first whether one that stands open serves. This list may only become shorter.
 */
export const doors: Readonly<Record<string, string>> = {}

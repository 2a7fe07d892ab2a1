/** An accepted warning of Mozilla's linter, with the reason. */
export interface Explained {
  code: string
  /** Matches the code at the warning, so that the same warning elsewhere is new. */
  about: RegExp
  why: string
}

/** Every accepted warning; a new one, or one that disappeared, stops the packaging. */
export const explained: readonly Explained[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    about: /data_collection_permissions/,
    why: 'The extension is for the computer: Firefox for Android has no sidebar, and none is declared for it.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    about: /__html/,
    why: 'Preact brings the way to draw HTML; no page of the extension takes it, and the policy would run no script of it.',
  },
  {
    code: 'UNSUPPORTED_API',
    about: /sidePanel\.open/,
    why: 'One code for both browsers: the driver of Chromium, which Firefox never calls.',
  },
  {
    code: 'DANGEROUS_EVAL',
    about: /jitless/,
    why: 'zod tries once whether it may compile its checks; the policy refuses, and it goes on without.',
  },
]

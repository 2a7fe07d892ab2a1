/** Where the form of a service is wrong, and the code of the sentence that says how. */
export interface Wrong {
  path: string
  code: string
}

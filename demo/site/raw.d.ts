/** A file imported as raw text. */
declare module '*?raw' {
  const text: string
  export default text
}
/** A picture imported as a `data:` URL. */
declare module '*.png?inline' {
  const picture: string
  export default picture
}
declare module '*.webp?inline' {
  const picture: string
  export default picture
}

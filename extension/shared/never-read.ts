/** Never read, whatever the rule: what is typed, quoted, or not shown. */
export const neverRead =
  'input,textarea,select,[contenteditable],blockquote,template,[hidden],[inert],style,script,noscript,iframe,frame'

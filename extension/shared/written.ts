/** What people have written: a message, what it quotes, and how it is signed. */
export const written = [
  'blockquote,pre,[role=document],[role=log],[itemprop=text],[itemprop=articleBody]',
  ...['messagebody', 'message-body', 'message-part', 'message-content', 'mail-body', 'mailbody']
    .concat('msg-body', 'msgbody', 'comment', 'signature', 'quote')
    .flatMap((name) => [`[class*=${name} i]`, `[id*=${name} i]`]),
  // What tools call the body of a message, in the languages of agents.
  ...['message body', 'corps du message', 'message content', 'contenu du message'].map(
    (name) => `[aria-label*="${name}" i]`,
  ),
].join()

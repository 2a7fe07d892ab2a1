import type { PublicRepliesText } from './public-replies-fr.ts'

/** What the console says of templates and of answers that everybody may read, in English. */
export const en: PublicRepliesText = {
  refused: {
    no_reply: 'This feedback has no reply yet. Reply first, then publish.',
    few: 'Fewer than 11 answers for this service in that month: a public reply might tell who it is for. It can still be read with the feedback code.',
    no_comment: 'This feedback has no comment, or none any more. Publish the reply alone.',
    personal_case:
      'The user speaks of their own case, or shared it with an agent. Their text is not published. The reply alone can be.',
    personal:
      'This comment still holds personal data. It is not published. The reply alone can be.',
    no_decision: 'This finding has no decision, or none any more. Choose another.',
  },
  isPublic: 'Published on the public page, month only.',
  isPublicWithComment: 'Published with the comment on the public page, month only.',
  publish: 'Publish this reply',
  change: 'Change how it is published',
  takeBack: 'Remove it from the public page',
  withComment: 'Show what the user wrote, too',
  withCommentHint:
    'Read it first: no name, no address, nothing that points to a person. Numbers that are known as such are masked already.',
  decision: 'Decision it points to',
  noDecision: 'No decision',
  hint: 'Everybody will read your reply, with the service and the month. A user who deletes their feedback deletes it from that page too.',
  save: 'Publish',
  saving: 'Publishing',
  cancel: 'Cancel',
  page: 'Open the public page',
  published: 'The reply is published.',
  takenBack: 'The reply is no longer public.',
  trouble: 'The server does not answer. Nothing is changed. Try again.',
  gone: 'This feedback is gone: the user deleted it, or it was kept long enough.',
  template: 'Begin from a template',
  noTemplate: 'No template',
  templateHint: 'The template fills the field. Read it and adapt it: nothing leaves by itself.',
  blanksLeft: 'Still to be filled: {blanks}. Your text is kept.',
  templates: 'Reply templates',
  templatesIntro:
    'Write {service}, {delai} or {contact} where the name of the service, its time limit or its contact should come. Any other word in braces is filled by hand.',
  name: 'Name of the template',
  text: 'Text of the template',
  add: 'Add a template',
  edit: 'Change',
  keep: 'Save',
  remove: 'Delete',
  removeSure: 'Delete the template “{name}”? Replies already written stay.',
  kept: 'The templates are saved.',
  emptyName: 'Give the template a name.',
  emptyText: 'Write the text of the template.',
  tooLong: 'The text is too long. It is kept: make it shorter.',
  none: 'No template so far.',
  loading: 'Reading the templates',
}

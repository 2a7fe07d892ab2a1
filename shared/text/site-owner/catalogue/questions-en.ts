import type { QuestionsText } from './questions-fr.ts'

/** The same in English. */
export const en: QuestionsText = {
  fault: {
    not_a_share: 'Write a percentage between 0 and 100.',
    shares_not_whole: 'The shares make {sum}%. Write shares that make 100% together.',
    judged_too_early:
      'Form {form} asks questions before people can judge them ({items}). Choose the latest version of the questionnaire.',
    unknown_instrument: 'This questionnaire does not exist here. Choose one in the list.',
    not_in_instrument: 'The questionnaire does not have this name. Write one of these: {names}.',
    named_twice: 'This name is written twice. Keep it once.',
    nothing_drawn: 'There is no question to draw. Choose at least one.',
    drawn_too_rarely:
      'A drawn question is drawn at least {least} times in 100. Write {least} or more, or take it out.',
    extra_too_rarely:
      'A follow-up question is asked at least {least} times in 100. Write {least} or more, or take it out.',
    extras_over:
      'Only one follow-up question is asked at a time. Their shares make {sum}%: write 100% or less together.',
    comment_needed: 'The form {form} needs a comment: keep the box, from 50 to 1000 characters.',
    comment_length: 'Write 0 to ask for no comment, or a whole number between 50 and 1000.',
    rest_days: 'Write a whole number of days, between 0 and 180.',
    no_language: 'Choose at least one language.',
    language_not_written:
      'The instrument is not written in this language. It is in these: {names}.',
    retention_comments: 'Write a whole number of months, between 1 and 12.',
    retention_answers: 'Write a whole number of months, between 1 and 25.',
    not_a_phone: 'Write a telephone number: digits and spaces.',
    not_an_email: 'Write an email address, such as desk@town.example.',
    contact_unreachable: 'Write at least a telephone number, an email address or a page.',
  },
  preview: {
    title: 'Trial of the form',
    banner: 'Trial: nothing is recorded',
    heading: 'A page of your site',
    ended: 'The procedure is over. The form shows by itself.',
    open: 'The button below is always there. It opens the form.',
    link: 'Give my opinion',
    unknown:
      'This trial does not exist, or it is more than a day old. Open a new one from the console.',
  },
  page: {
    question: 'What are users asked?',
    intro:
      'All that the form asks is settled here. A change makes a new version: answers already given keep theirs.',
    loading: 'Reading the configuration',
    kept: {
      unreachable:
        'The server does not answer. The configuration shown, received {when}, is kept. It is tried again by itself.',
      unreadable:
        'This page cannot read the answer of the server. The configuration shown, received {when}, is kept. Reload the page.',
    },
    noSite: 'No site is declared yet.',
    site: 'Site',
    version: 'Version {version}, since {day} at {hour}.',
    noVersion: 'This site asks nothing yet. Complete the notice, then save.',
    resumed: 'What you had written without saving it is here again.',
    dirty: 'Some changes are not saved.',
    undo: 'Go back to the saved version',
    save: 'Save: a new version',
    saving: 'Saving',
    saved: 'Saved. Version {version}, on {day} at {hour}.',
    same: 'Nothing changed: version {version} stays in use.',
    saveTrouble: {
      unreachable: 'The server does not answer. What you wrote is kept here. Try again.',
      unreadable:
        'This page cannot read the answer of the server. What you wrote is kept here. Reload the page.',
    },
    refused: 'Nothing is saved. What you wrote is kept here.',
    faultAt: '{label}: {sentence}',
    faults: { one: '{n} point to correct', other: '{n} points to correct' },
    changed:
      'Somebody else saved a version since you read this one. Nothing is overwritten, and what you wrote is kept here.',
    takeTheirs: 'See the new version, without my changes',
    keepMine: 'Keep my changes, and save over it',
  },
  form: {
    instrument: 'The questionnaire',
    instrumentHint:
      'Another questionnaire puts its forms and its questions back to what they start with.',
    instrumentOption: '{title}, version {version}',
    items: 'Read the {n} questions',
    forms: 'The forms',
    formsHint:
      'Each person is given one form of their moment, drawn at random. The first takes the rest, and the place of those they cannot have.',
    moments: {
      page: {
        title: 'A page was read',
        judged: 'People can say whether the page is useful to them.',
      },
      submitted: {
        title: 'A form was just sent',
        judged:
          'People can judge the website, and say whether they could do what they came for. Not the service yet.',
      },
      served: {
        title: 'The request is over',
        judged:
          'People can judge the whole service: speed, answers, attention, equality, the date kept.',
      },
      campaign: {
        title: 'A campaign, once or twice a year',
        judged: 'People judge the past months, with more time.',
      },
    },
    formOptions: 'Option: ask what is expected before, on a site that marks its start page',
    formShare: 'Form {form}, in %',
    formRest: 'Form {form}: {share}% (the rest)',
    formOnly: 'Form {form}: always',
    draws: 'One question drawn at random.',
    compares: 'One question drawn at random, then a comparison with what was expected.',
    start:
      'Users say what they expect as the procedure starts, and what they experienced as it ends.',
    promise: 'What was announced, for services that announce a date.',
    asks: 'It asks: {items}',
    draw: 'The questions drawn at random',
    drawHint: 'Only one is asked at each visit, to stay short.',
    twin: 'Always followed by: {wording}',
    drawnHow: 'How they are drawn',
    equal: 'With equal shares',
    own: 'With shares I write',
    adaptive: 'The server balances them by how precise each result is',
    share: 'Share, in %',
    extras: 'The follow-up question',
    extrasHint: 'One more question, sometimes, after the first answer. 50 means one time in two.',
    bad: 'After a bad answer, in %',
    other: 'After another answer, in %',
    invitation: 'The invitation',
    invited: 'Ended procedures where the form shows, in %',
    open: 'The button to give an opinion is always there',
    rest: 'Days without an invitation after an answer or a refusal',
    restHint: 'Between 0 and 180.',
    languages: 'The languages',
    languagesHint:
      'The page says its language, and the form follows it. A language “to be reviewed by a speaker” is complete, but nobody who speaks it has confirmed it yet.',
    toReview: '{language}, to be reviewed by a speaker',
    comment: 'The comment',
    commentLength: 'Characters at most',
    commentHint: 'Between 50 and 1000. Write 0 to ask for no comment.',
    asksMore: 'What is optional',
    helped: 'Whether the user answered alone, with help, or somebody answered for them',
    departement: 'The user’s département',
    handover: 'Offer to hand the feedback to the agent in charge',
    contact: 'Personal cases',
    contactHint: 'Whom to turn to for somebody who needs an answer on their own case.',
    contactAsked: 'Give a contact',
    contactName: 'Name of the service',
    phone: 'Telephone (optional)',
    email: 'Email address (optional)',
    url: 'Page (optional)',
    notice: 'The notice on data',
    noticeHint:
      'Without it the site asks nothing. Each field is to be filled in French and in English. In another language, an empty field shows the French text.',
    controller: 'Who is responsible',
    purpose: {
      fr: 'Why this feedback is asked, in French',
      en: 'Why this feedback is asked, in English',
    },
    basis: { fr: 'Legal basis, in French', en: 'Legal basis, in English' },
    rights: { fr: 'Rights of the user, in French', en: 'Rights of the user, in English' },
    inAnother: {
      purpose: 'Why this feedback is asked, {language} (optional)',
      basis: 'Legal basis, {language} (optional)',
      rights: 'Rights of the user, {language} (optional)',
    },
    officer: 'How to reach the data protection officer',
    retention: 'How long it is kept',
    comments: 'Comments, in months',
    commentsHint: 'Between 1 and 12.',
    answers: 'Answers, in months',
    answersHint: 'Between 1 and 25. After that, counts alone are left.',
  },
  frame: {
    title: 'The form, as a user sees it',
    said: 'The trial follows what you write. Nothing you answer in it is recorded.',
    waiting: 'The trial is being made ready.',
    behind: 'The trial shows the last settings without a fault.',
    trouble: 'The server does not answer. The trial shows the settings of before.',
    service: 'Service',
    language: 'Language of the form',
    mode: 'Where it shows',
    modes: { ended: 'End of a procedure', open: 'Button always there' },
    width: 'Width',
    widths: { phone: 'Telephone', desktop: 'Computer' },
    again: 'Start the trial again',
  },
  own: {
    title: 'Your own questionnaire',
    intro:
      'A questionnaire is written in JSON, in a file. Once it is received, it can be chosen at the top of this page. A change makes a new version.',
    file: 'File of the questionnaire',
    text: 'Text of the questionnaire (JSON)',
    send: 'Check and keep this questionnaire',
    sending: 'Checking',
    done: '“{id}” is kept, version {version}. Choose it at the top of this page.',
    warned: 'Read again before you choose it:',
    refused: 'The questionnaire is not kept. Your text stays here.',
  },
}

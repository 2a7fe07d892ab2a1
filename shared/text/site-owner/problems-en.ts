import type { ProblemsText } from './problems-fr.ts'

/** Why the hub refuses, and what is wrong in what was sent, in English. */
export const en: ProblemsText = {
  problem: {
    malformed_json: 'The body of the request is not readable JSON.',
    malformed_line: 'This line is not readable JSON. The lines around it stand.',
    broken_text:
      'This line is not in UTF-8, or a character of it is cut. The lines around it stand.',
    key_missing: 'This resource asks for a key: Authorization: Bearer …',
    key_unknown: 'This key is not known, or it was revoked or has expired.',
    key_scope:
      'This key lacks the scope {scope}. Ask an administrator of Parvis for one that has it.',
    signature_missing:
      'Events with this key are signed: the headers webhook-id, webhook-timestamp and webhook-signature are missing.',
    signature_refused:
      'The signature does not match this content, or is more than five minutes old. Nothing is recorded.',
    signature_partial:
      'A signature covers the body alone. Events with this key are signed: send them whole in the body, as application/cloudevents+json or in a batch.',
    logout_refused:
      'This logout token is not from the identity provider, is not for this server, or was used already. Nobody is signed out.',
    checkpoint_malformed:
      'This is no head of a log: the line old, the hashes, an empty line, then the signed text.',
    checkpoint_unsigned:
      'No signature of this head is by the key that this witness has for this log.',
    checkpoint_forked:
      'This head does not continue the one that this witness has seen: it is not cosigned.',
    unknown_log: 'This hub is no witness of this log.',
    token_missing: 'Sign in: this resource needs an access token.',
    token_refused: 'Your session is no longer valid here. Sign in again.',
    token_unproved:
      'This token is tied to the key of a browser, and this request does not prove that it comes from there. Sign in again.',
    no_rights:
      'Your account opens no sector. Ask your manager, or an administrator of Parvis, for your rights.',
    purpose_refused: 'This purpose is not allowed, or not in this detail.',
    role_refused: 'Your role does not open this page.',
    proof_too_old: 'You signed in more than fifteen minutes ago. Sign in again.',
    passkey_refused: 'This passkey opens nothing here. Start again, or ask for a link.',
    origin_refused: 'This site is not registered with this organisation.',
    host_refused:
      'This server answers at {url} and on its own machine. For another address, change PARVIS_PUBLIC_URL. Behind a proxy, pass the Host header on.',
    https_needed:
      'This address answers over https only: nothing was read. What was sent travelled in the open: replace the key or token, if there was one.',
    not_found: 'There is nothing at this address.',
    unknown_site: 'No site has this name.',
    unknown_service: 'No service of this organisation has this name.',
    unknown_usager: 'One of these identifiers appears in no request in the sectors of this agent.',
    unknown_merge: 'No merge has this number in the sectors of this agent.',
    merge_contradiction: 'This number is another merge already. Send a new one.',
    setting_contradiction: 'This id already names another setting aside. Send a new one.',
    nothing_to_set_aside: 'Nothing that counts matches. Nothing is set aside.',
    held_aside: 'This answer is set aside with others. Put the whole setting aside back.',
    contact_contradiction: 'This number is another contact already. Send a new one.',
    unknown_request: 'No request has this reference in this source.',
    unknown_code: 'No record has this code.',
    unknown_callback:
      'No call is known under this id for this request. Read the list of calls again.',
    not_configured:
      'This site has no questions or no notice yet, so it cannot ask anything. Set it up in the console.',
    site_taken:
      'This name of a site is taken on this server already. Nothing is registered. Choose another one.',
    configuration_changed:
      'Somebody else saved this configuration since you read it. Nothing is overwritten. Read the new version.',
    instrument_changed:
      'Somebody else saved this questionnaire since you read it. Nothing is overwritten. Read the new version.',
    unknown_instrument: 'No questionnaire has this name.',
    service_changed:
      'Somebody else declared this service anew since you read it. Nothing is overwritten. Read the new version.',
    text_changed:
      'Somebody else changed this text, or deleted it, since you read it. Nothing is overwritten. Read it again.',
    reply_changed:
      'Somebody else replied to this feedback since you read it. Their reply is kept. Read it again.',
    identity_changed:
      'Somebody else changed the identity since you read it. Nothing is overwritten. Read it again.',
    finding_changed:
      'Somebody else wrote a version of this finding since you read it. Nothing is overwritten. Read the new version.',
    unknown_draft:
      'This trial does not exist, or it is more than a day old. Open a new one from the console.',
    unknown_key: 'No key has this name.',
    address_invited: 'This address already has an access to this server, or an invitation.',
    last_administrator:
      'This is the last person who administers Parvis. First give this role to somebody else.',
    last_passkey:
      'This is your last passkey, and administering Parvis asks for one. First add another passkey.',
    unknown_person: 'This person does not belong to the organisation, or their access was removed.',
    unknown_tool_rule: 'No shared rule has this name and this number of version.',
    ticket_refused: 'This code of an invitation does not exist, was used already, or has expired.',
    beliefs_not_asked:
      'These questions are not asked of your team, or no more. Nothing of these answers is kept.',
    rule_outdated:
      'The last version of this rule is {last}. Nothing is shared. Give yours a higher number.',
    too_many_rules:
      'Your organisation shares {most} rules already. Nothing more is shared. Join those of one tool.',
    too_many_subscriptions:
      'You have {most} subscriptions already. Nothing more is saved. Stop one, or change one.',
    key_replaced: 'This key was already replaced by {replacement}. Replace that one.',
    key_revoked: 'This key was revoked: it is not replaced any more. Make a new one.',
    feedback_contradiction: 'This part was already received with other content. The first is kept.',
    proof_contradiction: 'This proof was already received with other content. The first is kept.',
    request_contradiction:
      'This request is already known with another service or date of receipt. The first is kept.',
    reply_contradiction: 'This id already carries another message. The first is kept.',
    too_many_replies:
      'Several messages already wait for an answer of the service. They are kept. This one is not recorded.',
    request_over:
      'This request is over: it takes no further step. A message, or a note for agents, may still be added.',
    state_contradiction:
      'The request does not go back to this state: it has passed another since. To record what its source saw, say when: observed_at.',
    file_changed:
      'This file is not the one you read any more. Ask for it again, without a condition.',
    body_too_large: 'The body of the request is larger than {limit} bytes.',
    line_too_long: 'This line is longer than {limit} bytes. The lines around it stand.',
    media_type_lines: 'The body must be lines of JSON: Content-Type: application/x-ndjson.',
    media_type: 'The body must be JSON: Content-Type: application/json.',
    range_outside: 'This file is shorter than the part you ask for. Ask for the whole of it.',
    waited_too_long:
      'This answer has waited on the device for more than 30 days. Without an invitation it is not taken any more.',
    invalid: 'The content is not valid. Each fault is given with its place.',
    comment_required: 'This form needs a comment. Write it, then send again.',
    future_date: 'A date is in the future.',
    receipt_incomplete:
      'The acknowledgement of receipt is not complete: nothing is sent. Each missing item is listed.',
    proof_of_work:
      'This site receives a great many answers right now. Your device must first solve a small computation, then send again.',
    too_many_requests:
      'Too much was sent from this connection. This was not saved; what was received before still is. Try again in {seconds} seconds.',
    internal:
      'Something went wrong on our side. It is in the log of the server. What was saved still is.',
    mail_not_set_up: 'This server sends no email: SMTP_URL is not set. Nothing is saved.',
    elsewhere:
      'This organisation is at another address now: {url}. Nothing was kept here. Try again there.',
    unavailable: 'The service is not available for the moment. Try again shortly.',
  },
  fault: {
    broken_character: 'A character is cut in half.',
    control_character: 'A control character is not accepted.',
    direction_override:
      'A character that turns the direction of reading is not accepted in a name.',
    not_assignable: 'This person or team is given no comments. Choose another.',
    not_an_hour: 'An hour is written as 08:30.',
    before_its_start: 'The last day comes before the first.',
    hours_reversed: 'The closing hour must come after the opening hour.',
    hours_overlap: 'These hours overlap others of the same day. Correct one of the two.',
    one_address: 'Give an email address or a phone number, not both.',
    delegate_own:
      'This address is the user’s own. Give the address of the person who acts for them.',
    delegate_too_many: 'Two people already act for this user.',
    delegate_unsent: 'This server sends nothing this way. The person would not receive their code.',
    delegate_address: 'We cannot read this address or number.',
    slot_too_short: 'A time slot lasts at least 15 minutes. Make this one longer.',
    day_twice: 'A day is written twice. Keep it once.',
    too_many_months: 'A delay in months counts 120 at most.',
    channel_twice: 'A channel is written twice. Keep it once.',
    step_twice:
      'Two steps have the same proof: the tracker would not know which one is done. Keep one.',
    not_a_step:
      'A delay or a message may come at any time: it is no step to announce. Choose another proof.',
    acknowledged_first: 'Receipt comes before every other step. Put it first.',
    done_last: 'Nothing follows the end of a request. Put this step last.',
    step_over_norm:
      'This step is longer than the whole time limit promised. Write a shorter one, or lengthen the promise.',
    place_twice: 'A place is given twice.',
    territory_not_declared:
      'This area is not in the list of the service. Add it to the list, or correct its code.',
    place_not_declared:
      'This place is not in the list of the service. Add it to the list, or correct its code.',
    day_of_sheet: 'A sheet is made for today or for one of the {most} days that follow.',
    number_of_codes: 'Write a number of codes, from 1 to 240.',
    another_service: 'This name is not that of the service at this address.',
    unknown_blank: '“{blank}” is not a blank of this step. Possible blanks: {blanks}.',
    language_not_declared:
      'The service is not declared in this language: the message would mix two. Translate the service first, or remove this text.',
    sector_settled:
      'This service has requests already: their users are known in this sector alone. Keep the sector, or declare another service.',
    receipt_lacks:
      'The acknowledgement of receipt would not be complete without this. Fill it in, or choose one that only registers.',
    too_long: 'The text is too long.',
    crest_too_large:
      'This crest is {size} kB; {most} kB at most are accepted. Make it {longest} pixels a side, or simplify the drawing.',
    crest_too_many_pixels:
      'This image is {width} × {height} pixels. Make it {longest} pixels a side at most.',
    crest_not_image: 'This file is neither an SVG nor a PNG. Save your crest as SVG or PNG.',
    crest_not_png: 'The picture of the crest for messages is no PNG. Save it as PNG.',
    crest_broken: 'This PNG file is damaged or cut short. Save it as PNG again.',
    crest_unreadable:
      'This SVG file cannot be read. Open it in a drawing program and save it as “plain SVG”.',
    crest_entities:
      'This SVG file declares entities, which are not read. Save it as “plain SVG” in a drawing program.',
    crest_empty:
      'This SVG file holds no drawing. If your crest is a photo or an image, save it as PNG.',
    crest_too_complex:
      'This SVG file repeats too many elements to be shown everywhere. Simplify it, or save it as PNG.',
    crest_no_size:
      'This SVG file does not say its size (viewBox). Save it again in a drawing program.',
    not_base64: 'This file is not encoded in base64.',
    not_a_colour: 'Write a colour like #1b5e3b: a hash, then six digits or letters from a to f.',
    accent_contrast:
      'The colour {accent} is too light to be read. The nearest that is dark enough is {suggested}.',
    no_scope: 'At least one scope is expected.',
    scope_twice: 'One scope is given twice.',
    too_many: 'There are too many elements.',
    empty_part: 'A part holds at least an answer, a comment or a measurement.',
    empty_counts: 'At least one number is expected.',
    too_old: 'This date is too old: feedback that old is no longer kept.',
    not_a_code:
      'This is not the code expected here: 16 characters, without I, L, O or U, after A- (feedback) or S- (tracking).',
    not_an_address: 'This is no email address. Write one, such as first.last@town.example.',
    unknown_push_service:
      'The hub does not know this push service. Its operator adds it with PARVIS_PUSH_HOSTS.',
    not_a_link: 'This is not the address of a page: http or https, without a password.',
    not_https: 'This page receives files: its address begins with https.',
    unknown_zone: 'This time zone does not exist.',
    out_of_time: 'This date is before 1900 or after 2200.',
    window_reversed: 'The end comes before the beginning.',
    unknown_item: 'This question is not in the questionnaire.',
    off_scale: 'The question does not offer this answer.',
    unknown_configuration: 'This version of the configuration does not exist for this site.',
    unknown_form: 'This form is not used by this version of the configuration.',
    not_asked: 'This version of the configuration does not ask for it.',
    not_drawn: 'This question is not one of those that are drawn.',
    future_date: 'This date is in the future.',
    twice: 'The same area is given twice.',
    cell_closed:
      'The comments of this cell do not open: fewer than 11 answers, or a hidden cell. The other cells can be read.',
    no_period: 'This is not a period. Give a month, a quarter, a year, a week or two dates.',
    period_not_over: 'This period is not over.',
    not_over: 'This period is not over. An export covers a whole month, quarter or year.',
    empty: 'This field is empty. Write it.',
    receipt_without_remedy:
      'Without a reply the request is refused: the acknowledgement says how to contest, and until when.',
    receipt_without_silence:
      'What the silence of the service means, and after how many months, is lacking. The service declares it.',
    receipt_without_address: 'The address of the service is lacking. The service declares it.',
    receipt_without_phone:
      'The telephone number of the service is lacking. The service declares it.',
    receipt_other_day: 'This is not the day on which the request was received.',
    promise_before_receipt: 'The promise ends before the request was received.',
    window_past: 'This date has passed already. Give one that is still ahead.',
    window_too_wide:
      'This window is wider than the one the service promises to all: {hours} h at most.',
    outcome_before_end:
      'A request has an outcome once it has ended: decided or closed, or with the step its user reads.',
    promise_for_agents: 'A promise is for the user: a note for agents carries none.',
    merge_itself: 'It is the same identifier, written twice.',
    before_receipt: 'This step comes before the request was received.',
    unknown_rule:
      'The service publishes no adaptation at this place. Read the list of those it offers to all again.',
    unknown_event: 'Events of this type are not taken here. These are: {known}.',
    rule_too_long: 'This rule is too long to be signed. Keep fewer pages in it.',
    another_rule: 'This is not the name of the rule at this address.',
    missing: 'This field is missing.',
    no_french: 'Write this text in French: it is read where a translation is missing.',
    unknown_field: 'This field is not known.',
    wrong_value: 'This value is not what is expected.',
  },
}

/** The recipient of an undeliverable letter. */
export const marie = 'marie.dupont@courriel.example'

/** Writes a bounce as mail servers do. */
export const report = (
  messageId: string,
  {
    action = 'failed',
    status = '5.1.1',
    diagnostic = 'smtp; 550 5.1.1 <marie.dupont@courriel.example>:\n Recipient address rejected: User unknown',
    type = 'multipart/report; report-type=delivery-status',
    returned = 'message/rfc822',
    recipient = marie,
  } = {},
) =>
  `Return-Path: <>
From: MAILER-DAEMON@relais.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: retours@bourg.example
MIME-Version: 1.0
Content-Type: ${type};
\tboundary="9B1F.1764000000/relais.example"
Message-Id: <20261124.9B1F@relais.example>

This is a MIME-encapsulated message.

--9B1F.1764000000/relais.example
Content-Description: Notification
Content-Type: text/plain; charset=utf-8

I'm sorry to have to inform you that your message could not be delivered.

--9B1F.1764000000/relais.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; relais.example
X-Postfix-Queue-ID: 9B1F
Arrival-Date: Tue, 24 Nov 2026 10:00:00 +0000 (UTC)

Final-Recipient: rfc822; ${recipient}
Original-Recipient: rfc822;${marie}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.courriel.example
Diagnostic-Code: ${diagnostic}

--9B1F.1764000000/relais.example
Content-Description: Undelivered Message
Content-Type: ${returned}

Return-Path: <retours@bourg.example>
Subject: Votre demande
Message-ID:
 ${messageId}
To: ${marie}

Bonjour.

--9B1F.1764000000/relais.example--
`.replaceAll('\n', '\r\n')

"""Email: building, sending, parsing and reading messages, addresses, mailboxes."""
import imaplib
import mailbox
import mimetypes
import re
import smtplib
import ssl
from collections import Counter
from email import message_from_bytes
from email import message_from_string
from email import policy
from email.header import decode_header
from email.header import make_header
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import BytesParser
from email.utils import formataddr
from email.utils import formatdate
from email.utils import getaddresses
from email.utils import make_msgid
from email.utils import parseaddr
from email.utils import parsedate_to_datetime
from pathlib import Path
from string import Template


def _sample():
    message = EmailMessage()
    message["From"] = "Ann Lee <ann@x.org>"
    message["To"] = "bob@y.org, Cid <cid@z.org>"
    message["Subject"] = "Grüße"
    message["Date"] = "Mon, 01 Jan 2024 10:00:00 +0000"
    message.set_content("Hello\n")
    message.add_attachment(b"1,2", maintype="text", subtype="csv", filename="a.csv")
    return message


def send_email(host, port, user, password, sender, recipient, subject, body):
    """Send a plain text email over an encrypted SMTP connection.

    Ask:
        send an email with smtplib
        send a plain text email through an smtp server with login
        send mail with starttls
        smtp: log in and send a message with subject and body
        write a function that sends an email
        how do i send an email with python?

    >>> from unittest.mock import patch
    >>> with patch("smtplib.SMTP") as fake:
    ...     send_email("h", 587, "u", "p", "a@x.org", "b@y.org", "Hi", "Text")
    >>> server = fake.return_value.__enter__.return_value
    >>> server.starttls.call_count, server.login.call_args.args
    (1, ('u', 'p'))
    >>> sent = server.send_message.call_args.args[0]
    >>> sent["To"], sent["Subject"], sent.get_content()
    ('b@y.org', 'Hi', 'Text\\n')
    """
    message = EmailMessage()
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = subject
    message.set_content(body)
    with smtplib.SMTP(host, port) as server:
        server.starttls(context=ssl.create_default_context())
        server.login(user, password)
        server.send_message(message)


def send_gmail(user, app_password, recipient, subject, body):
    """Send an email with a Gmail account.

    Ask:
        send an email with gmail
        send mail via gmail smtp over ssl on port 465
        email through smtp.gmail.com with an app password
        send email with SMTP_SSL

    >>> from unittest.mock import patch
    >>> with patch("smtplib.SMTP_SSL") as fake:
    ...     send_gmail("a@gmail.com", "p", "b@y.org", "Hi", "Text")
    >>> fake.call_args.args
    ('smtp.gmail.com', 465)
    >>> fake.return_value.__enter__.return_value.send_message.call_args.args[0]["From"]
    'a@gmail.com'
    """
    message = EmailMessage()
    message["From"] = user
    message["To"] = recipient
    message["Subject"] = subject
    message.set_content(body)
    with smtplib.SMTP_SSL("smtp.gmail.com", 465) as server:
        server.login(user, app_password)
        server.send_message(message)


def send_message(message, host="localhost", port=25):
    """Send a finished message over SMTP.

    Ask:
        send an EmailMessage over smtp
        hand a message to a local smtp server
        send a prepared email message object
        smtp send_message to localhost

    >>> from unittest.mock import patch
    >>> with patch("smtplib.SMTP") as fake:
    ...     send_message("m", "h", 2525)
    >>> fake.call_args.args
    ('h', 2525)
    >>> fake.return_value.__enter__.return_value.send_message.call_args.args
    ('m',)
    """
    with smtplib.SMTP(host, port) as server:
        server.send_message(message)


def send_to_many(server, sender, recipients, subject, body):
    """Send the same text to several people, one message each.

    Ask:
        send email to multiple recipients
        send the same email separately to a list of people
        bulk email: one message per recipient
        loop over recipients and send each a mail on an open smtp connection

    >>> from unittest.mock import Mock
    >>> server = Mock()
    >>> send_to_many(server, "a@x.org", ["b@y.org", "c@y.org"], "Hi", "Text")
    >>> [call.args[0]["To"] for call in server.send_message.call_args_list]
    ['b@y.org', 'c@y.org']
    """
    for recipient in recipients:
        message = EmailMessage()
        message["From"] = sender
        message["To"] = recipient
        message["Subject"] = subject
        message.set_content(body)
        server.send_message(message)


def html_email(sender, recipient, subject, text, html):
    """Build an email with a plain text and an HTML version.

    Ask:
        build an html email
        email with plain text and html alternatives
        create a message with html body and text fallback
        html email message with add_alternative
        make a multipart/alternative email
        send html email
        html email with plain text fallback

    >>> message = html_email("a@x.org", "b@y.org", "Hi", "Hello", "<p>Hello</p>")
    >>> message.get_content_type()
    'multipart/alternative'
    >>> [part.get_content() for part in message.iter_parts()]
    ['Hello\\n', '<p>Hello</p>\\n']
    """
    message = EmailMessage()
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = subject
    message.set_content(text)
    message.add_alternative(html, subtype="html")
    return message


def email_with_attachment(sender, recipient, subject, body, path):
    """Build an email with a file attached.

    Ask:
        build an email with a file attachment
        create an email message and attach a file by path
        email with an attached pdf
        attach a file to an email with the right mime type
        message with subject, body and attachment

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.pdf")
    >>> _ = path.write_bytes(b"data")
    >>> message = email_with_attachment("a@x.org", "b@y.org", "Hi", "Text", path)
    >>> [(a.get_filename(), a.get_content_type(), a.get_content())
    ...  for a in message.iter_attachments()]
    [('a.pdf', 'application/pdf', b'data')]
    >>> message.get_body().get_content()
    'Text\\n'
    """
    path = Path(path)
    message = EmailMessage()
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = subject
    message.set_content(body)
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    maintype, subtype = kind.split("/")
    message.add_attachment(
        path.read_bytes(), maintype=maintype, subtype=subtype, filename=path.name
    )
    return message


def attach_files(message, paths):
    """Attach several files to an email.

    Ask:
        attach several files to an email
        add multiple attachments to an EmailMessage
        attach a list of paths to a message
        attach a file to an email message
        add a file from disk as an attachment to an existing message

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.zzz")
    >>> _ = path.write_bytes(b"data")
    >>> message = EmailMessage()
    >>> message.set_content("Text")
    >>> attach_files(message, [path, str(path)])
    >>> [a.get_filename() for a in message.iter_attachments()]
    ['a.zzz', 'a.zzz']
    >>> next(message.iter_attachments()).get_content_type()
    'application/octet-stream'
    """
    for path in map(Path, paths):
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        maintype, subtype = kind.split("/")
        message.add_attachment(
            path.read_bytes(), maintype=maintype, subtype=subtype, filename=path.name
        )


def email_with_image(sender, recipient, subject, image, subtype="png"):
    """Build an HTML email that shows an image.

    Ask:
        email with inline image
        embed an image in an html email
        html message with an image shown by content id
        add a related image to an email body with cid

    >>> message = email_with_image("a@x.org", "b@y.org", "Hi", b"PNG")
    >>> page, picture = message.iter_parts()
    >>> picture.get_content_type(), picture["Content-ID"][1:-1] in page.get_content()
    ('image/png', True)
    """
    message = EmailMessage()
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = subject
    content_id = make_msgid()
    message.set_content(f'<img src="cid:{content_id[1:-1]}">', subtype="html")
    message.add_related(image, maintype="image", subtype=subtype, cid=content_id)
    return message


def email_to_group(sender, recipients, subject, body, cc=(), bcc=()):
    """Build an email to several people with copies.

    Ask:
        email with cc and bcc
        build a message to several recipients with cc
        email message for a list of recipients
        set the to, cc and bcc headers of an email

    >>> message = email_to_group("a@x.org", ["b@y.org", "c@y.org"], "Hi", "Text", cc=["d@y.org"])
    >>> message["To"], message["Cc"], message["Bcc"]
    ('b@y.org, c@y.org', 'd@y.org', None)
    """
    message = EmailMessage()
    message["From"] = sender
    message["To"] = ", ".join(recipients)
    if cc:
        message["Cc"] = ", ".join(cc)
    if bcc:
        message["Bcc"] = ", ".join(bcc)
    message["Subject"] = subject
    message["Date"] = formatdate(localtime=True)
    message.set_content(body)
    return message


def mime_message(sender, recipient, subject, body):
    """Build a multipart message with the MIME classes.

    Ask:
        make a mime multipart message
        MIMEMultipart with a MIMEText body
        build an email with MIMEText and MIMEMultipart
        mime email with from, to, subject and text part

    >>> message = mime_message("a@x.org", "b@y.org", "Hi", "Text")
    >>> message.is_multipart(), message["Subject"], message.get_payload()[0].get_payload()
    (True, 'Hi', 'Text')
    """
    message = MIMEMultipart()
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = subject
    message.attach(MIMEText(body, "plain"))
    return message


def email_from_template(template, sender, recipient, subject, **values):
    """Build an email whose text is a template with $names.

    Ask:
        email from a template
        fill a text template and put it in an email message
        personalised email with string.Template
        build an email message from a template with placeholders

    >>> message = email_from_template("Dear $name", "a@x.org", "b@y.org", "Hi", name="Bob")
    >>> message.get_content(), message["To"]
    ('Dear Bob\\n', 'b@y.org')
    """
    message = EmailMessage()
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = subject
    message.set_content(Template(template).substitute(values))
    return message


def reply_to(original, sender, body):
    """Build the reply to an email.

    Ask:
        reply to an email message
        build a reply with Re: subject and In-Reply-To header
        answer an EmailMessage
        create a reply message to the sender of an email

    >>> original = _sample()
    >>> original["Message-ID"] = "<1@x>"
    >>> reply = reply_to(original, "bob@y.org", "Thanks")
    >>> reply["Subject"], reply["To"], reply["In-Reply-To"]
    ('Re: Grüße', 'Ann Lee <ann@x.org>', '<1@x>')
    >>> reply_to(reply, "ann@x.org", "Bye")["Subject"]
    'Re: Grüße'
    """
    subject = original["Subject"] or ""
    if not subject.lower().startswith("re:"):
        subject = f"Re: {subject}"
    reply = EmailMessage()
    reply["From"] = sender
    reply["To"] = original["Reply-To"] or original["From"]
    reply["Subject"] = subject
    if original["Message-ID"]:
        reply["In-Reply-To"] = original["Message-ID"]
        reply["References"] = original["Message-ID"]
    reply.set_content(body)
    return reply


def read_eml(path):
    """Return the message of an .eml file.

    Ask:
        parse an email file eml
        read an .eml file
        load an email message from a file
        open a saved email and parse it with BytesParser

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.eml")
    >>> _ = path.write_bytes(_sample().as_bytes())
    >>> read_eml(path)["Subject"]
    'Grüße'
    """
    with open(path, "rb") as file:
        return BytesParser(policy=policy.default).parse(file)


def save_eml(message, path):
    """Write an email to an .eml file.

    Ask:
        save an email message to a file
        write an EmailMessage to an .eml file
        store a message as eml
        dump an email to disk as bytes

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.eml")
    >>> save_eml(_sample(), path)
    >>> path.read_bytes().startswith(b"From: Ann Lee <ann@x.org>")
    True
    """
    with open(path, "wb") as file:
        file.write(message.as_bytes())


def parse_email(text):
    """Return the sender, recipient, subject and body of an email given as text.

    Ask:
        parse an email from a string
        get the sender and subject of an email
        extract from, to, subject and body of a raw email
        parse a raw email message into a dictionary
        raw email text to its parts
        get sender, subject and body from a raw email
        parse an email file: subject, from, body
        parse an email message and get the subject and body
        get subject, sender and text from a raw email

    >>> parse_email("From: a@x.org\\nTo: b@y.org\\nSubject: Hi\\n\\nHello\\n")
    {'from': 'a@x.org', 'to': 'b@y.org', 'subject': 'Hi', 'body': 'Hello\\n'}
    >>> parse_email(_sample().as_string())["body"]
    'Hello\\n'
    """
    message = message_from_string(text, policy=policy.default)
    body = message.get_body(preferencelist=("plain", "html"))
    return {
        "from": message["From"],
        "to": message["To"],
        "subject": message["Subject"],
        "body": body.get_content() if body else "",
    }


def parse_email_bytes(data):
    """Return the message of the bytes of an email.

    Ask:
        parse an email from bytes
        bytes to EmailMessage
        message_from_bytes with the default policy
        turn raw rfc822 bytes into a message object

    >>> parse_email_bytes(_sample().as_bytes())["Subject"]
    'Grüße'
    """
    return message_from_bytes(data, policy=policy.default)


def get_body(message):
    """Return the text of an email, preferring plain text.

    Ask:
        get the body of an email message
        plain text body of an email
        extract the text content of a multipart message
        read the text of an EmailMessage, html if there is no plain text

    >>> get_body(_sample())
    'Hello\\n'
    >>> get_body(EmailMessage())
    ''
    """
    body = message.get_body(preferencelist=("plain", "html"))
    return body.get_content() if body else ""


def get_body_by_walking(message):
    """Return the first plain text part of an email, found by walking its parts.

    Ask:
        walk through the parts of an email and return the plain text
        get the body of a multipart email with walk and get_payload
        first text/plain part of a message decoded
        loop over message.walk to find the text

    >>> get_body_by_walking(message_from_bytes(_sample().as_bytes()))
    'Hello\\n'
    >>> get_body_by_walking(message_from_string("A: b\\nContent-Type: text/html\\n\\n<p>"))
    ''
    """
    for part in message.walk():
        if part.get_content_type() == "text/plain":
            charset = part.get_content_charset() or "utf-8"
            return part.get_payload(decode=True).decode(charset, errors="replace")
    return ""


def html_body(message):
    """Return the HTML of an email, or None.

    Ask:
        get the html body of an email
        extract the html part of a message
        html version of an email or None
        find the text/html alternative in an email

    >>> html_body(_sample()) is None
    True
    >>> message = EmailMessage()
    >>> message.set_content("<p>", subtype="html")
    >>> html_body(message)
    '<p>\\n'
    """
    body = message.get_body(preferencelist=("html",))
    return body.get_content() if body else None


def attachment_names(message):
    """Return the file names of the attachments of an email.

    Ask:
        list the attachments of an email
        names of the attached files of a message
        which files are attached to this email
        get attachment filenames of an EmailMessage

    >>> attachment_names(_sample()), attachment_names(EmailMessage())
    (['a.csv'], [])
    """
    return [part.get_filename() for part in message.iter_attachments()]


def get_attachments(message):
    """Return the attachments of an email as a dictionary from name to bytes.

    Ask:
        extract attachments from an email
        get the attachments of a message as name and bytes
        attachment contents of an EmailMessage as a dict
        read all attached files of an email into memory

    >>> get_attachments(_sample())
    {'a.csv': b'1,2'}
    """
    return {
        part.get_filename(): part.get_payload(decode=True)
        for part in message.iter_attachments()
    }


def save_attachments(message, folder):
    """Save the attachments of an email in a folder and return their paths.

    Ask:
        save attachments to a folder
        download the attachments of an email into a directory
        write attached files of a message to disk
        store email attachments and return the paths
        get the attachments of an email and save them
        save all attachments of an email to a directory

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> paths = save_attachments(_sample(), Path(tmp.name, "new"))
    >>> [(path.name, path.read_bytes()) for path in paths]
    [('a.csv', b'1,2')]
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for part in message.iter_attachments():
        # Only the last part of the name: a sender must not choose the folder.
        name = Path(part.get_filename() or "attachment").name
        path = folder / name
        path.write_bytes(part.get_payload(decode=True))
        paths.append(path)
    return paths


def split_address(text):
    """Split an address with a name into the name and the email address.

    Ask:
        parse email address into name and address
        split "Ann Lee <ann@x.org>" into name and email
        parseaddr: display name and address
        extract the name and the email from a from header

    >>> split_address("Ann Lee <ann@x.org>"), split_address("ann@x.org")
    (('Ann Lee', 'ann@x.org'), ('', 'ann@x.org'))
    """
    return parseaddr(text)


def format_address(name, address):
    """Return an address with a name as it stands in a From header.

    Ask:
        format an email address with name
        name and email address to "Name <address>"
        build a from header with formataddr
        combine a display name and an email address

    >>> format_address("Ann Lee", "ann@x.org"), format_address("", "ann@x.org")
    ('Ann Lee <ann@x.org>', 'ann@x.org')
    >>> format_address("Lee, Ann", "ann@x.org")
    '"Lee, Ann" <ann@x.org>'
    """
    return formataddr((name, address))


def recipients(message):
    """Return the addresses of all recipients of an email.

    Ask:
        list of recipients from the to and cc headers
        get all recipient addresses of an email message
        extract the email addresses of the to header
        all addresses in to and cc

    >>> recipients(_sample()), recipients(EmailMessage())
    (['bob@y.org', 'cid@z.org'], [])
    """
    headers = message.get_all("To", []) + message.get_all("Cc", [])
    return [address for _, address in getaddresses([str(header) for header in headers])]


def split_recipients(text):
    """Split a line of addresses into (name, address) pairs.

    Ask:
        split a comma separated list of email addresses with names
        parse a recipient line into names and addresses
        getaddresses of a to line
        list of (name, email) pairs from a string of recipients

    >>> split_recipients('"Lee, Ann" <ann@x.org>, bob@y.org')
    [('Lee, Ann', 'ann@x.org'), ('', 'bob@y.org')]
    """
    return getaddresses([text])


def decode_mail_header(value):
    """Return the readable text of an encoded email header.

    Ask:
        decode email header with encoded words
        decode a subject like =?utf-8?q?...?=
        readable text of a mime encoded header
        decode_header to a plain string

    >>> decode_mail_header("=?utf-8?q?Gr=C3=BC=C3=9Fe?="), decode_mail_header("Hi")
    ('Grüße', 'Hi')
    """
    return str(make_header(decode_header(value)))


def mail_date(value):
    """Return the date of an email header as a datetime.

    Ask:
        email date header to datetime
        parse the date of an email
        convert an rfc 2822 date string to a datetime
        parse a date like Mon, 01 Jan 2024 10:00:00 +0000
        parse rfc 2822 date
        parse the date header of an email
        convert an http Last-Modified header to a datetime
        parse 'Mon, 01 Jan 2024 12:00:00 GMT'

    >>> mail_date("Mon, 01 Jan 2024 10:00:00 +0100").isoformat()
    '2024-01-01T10:00:00+01:00'
    """
    return parsedate_to_datetime(value)


def header_dict(message):
    """Return the headers of an email as a dictionary.

    Ask:
        get all headers of an email as a dict
        email headers to a dictionary
        dictionary of the header fields of a message
        read every header of an EmailMessage

    >>> headers = header_dict(_sample())
    >>> headers["From"], headers["Subject"]
    ('Ann Lee <ann@x.org>', 'Grüße')
    """
    return {name: str(value) for name, value in message.items()}


def mbox_subjects(path):
    """Return the subjects of the messages in an mbox file.

    Ask:
        read mbox file
        list the subjects of all mails in an mbox
        iterate over the messages of a mailbox file
        subjects of an mbox with the mailbox module

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.mbox")
    >>> box = mailbox.mbox(path)
    >>> for subject in "One", "Two":
    ...     _ = box.add(f"From: a@x.org\\nSubject: {subject}\\n\\nHi\\n")
    >>> box.close()
    >>> mbox_subjects(path)
    ['One', 'Two']
    """
    box = mailbox.mbox(path, create=False)
    try:
        return [message["Subject"] for message in box]
    finally:
        box.close()


def count_senders(path):
    """Count the messages of each sender in an mbox file.

    Ask:
        count emails per sender in an mbox
        how many mails did each sender write in a mailbox file
        sender statistics of an mbox
        messages by from address in an mbox file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.mbox")
    >>> box = mailbox.mbox(path)
    >>> for sender in "a@x.org", "Ann <a@x.org>", "b@x.org":
    ...     _ = box.add(f"From: {sender}\\n\\nHi\\n")
    >>> box.close()
    >>> count_senders(path)
    Counter({'a@x.org': 2, 'b@x.org': 1})
    """
    box = mailbox.mbox(path, create=False)
    try:
        return Counter(parseaddr(message["From"])[1] for message in box)
    finally:
        box.close()


def unread_messages(host, user, password, folder="INBOX"):
    """Return the unread messages of an IMAP folder.

    Ask:
        fetch unread emails with imap
        read unseen mails from an inbox with imaplib
        log in to an imap server and get the unread messages
        download new emails over imap

    >>> from unittest.mock import patch
    >>> with patch("imaplib.IMAP4_SSL") as fake:
    ...     server = fake.return_value.__enter__.return_value
    ...     server.search.return_value = "OK", [b"3"]
    ...     server.fetch.return_value = "OK", [(b"3", _sample().as_bytes()), b")"]
    ...     [message["Subject"] for message in unread_messages("h", "u", "p")]
    ['Grüße']
    >>> server.search.call_args.args[-1], server.fetch.call_args.args[0]
    ('UNSEEN', b'3')
    """
    with imaplib.IMAP4_SSL(host) as server:
        server.login(user, password)
        server.select(folder, readonly=True)
        _, found = server.search(None, "UNSEEN")
        messages = []
        for number in found[0].split():
            _, data = server.fetch(number, "(RFC822)")
            messages.append(message_from_bytes(data[0][1], policy=policy.default))
        return messages


def remove_quotes(body):
    """Remove the quoted lines of an email text.

    Ask:
        strip quoted reply lines from an email body
        remove lines starting with > from an email
        drop the quoted text of a mail
        keep only the new text of an email reply

    >>> remove_quotes("Yes.\\n\\n> Really?\\n>> No.\\nBye")
    'Yes.\\n\\nBye'
    """
    lines = [line for line in body.splitlines() if not line.lstrip().startswith(">")]
    return "\n".join(lines)


def remove_signature(body):
    """Remove the signature of an email text.

    Ask:
        remove the signature from an email body
        cut off everything after -- in an email
        strip the email signature
        drop the signature block of a mail text

    >>> remove_signature("Hello\\n-- \\nAnn"), remove_signature("a -- b")
    ('Hello', 'a -- b')
    """
    return re.split(r"^-- ?$", body, maxsplit=1, flags=re.MULTILINE)[0].rstrip("\n")


def normalize_gmail(address):
    """Return a Gmail address without dots and +tags.

    Ask:
        normalize a gmail address
        remove dots and plus tags from an email address
        canonical form of an email address ignoring + and dots
        strip the +tag of a gmail address

    >>> normalize_gmail("An.N+news@Gmail.com"), normalize_gmail("a.b+c@x.org")
    ('ann@gmail.com', 'a.b+c@x.org')
    """
    name, _, domain = address.lower().partition("@")
    if domain == "gmail.com":
        name = name.split("+")[0].replace(".", "")
    return f"{name}@{domain}"


def count_unique_emails(addresses):
    """Count the different addresses when dots and +tags do not matter.

    Ask:
        count unique email addresses ignoring dots and plus
        number of distinct emails after removing dots and +suffix
        unique email addresses leetcode
        how many different mailboxes receive mail

    >>> count_unique_emails(["a.b+x@y.org", "ab@y.org", "a.b@z.org"])
    2
    >>> count_unique_emails([])
    0
    """
    unique = set()
    for address in addresses:
        name, domain = address.split("@")
        unique.add((name.split("+")[0].replace(".", ""), domain))
    return len(unique)


def group_by_domain(addresses):
    """Group email addresses by their domain.

    Ask:
        group email addresses by domain
        dictionary of domain to list of emails
        sort emails into lists by provider
        emails per domain

    >>> group_by_domain(["a@x.org", "b@Y.org", "c@x.org"])
    {'x.org': ['a@x.org', 'c@x.org'], 'y.org': ['b@Y.org']}
    """
    groups = {}
    for address in addresses:
        domain = address.rpartition("@")[2].lower()
        groups.setdefault(domain, []).append(address)
    return groups


def make_email_address(first, last, domain):
    """Return an address like first.last@domain.

    Ask:
        generate an email address from first and last name
        build a company email like first.last@domain
        make an email from a name and a domain
        email address for an employee name

    >>> make_email_address("Ann", "van Dyk", "x.org")
    'ann.vandyk@x.org'
    """
    name = f"{first}.{last}".lower().replace(" ", "")
    return f"{name}@{domain}"


def guess_mime_type(path):
    """Return the MIME type of a file by its name.

    Ask:
        guess the mime type of a file
        content type from a filename
        mime type by file extension
        which media type does this file have

    >>> guess_mime_type("a.html"), guess_mime_type("b.png"), guess_mime_type("c.unknown9")
    ('text/html', 'image/png', 'application/octet-stream')
    """
    return mimetypes.guess_type(str(path))[0] or "application/octet-stream"

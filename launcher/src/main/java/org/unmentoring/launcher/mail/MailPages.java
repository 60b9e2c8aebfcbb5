package org.unmentoring.launcher.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages people read caught mails on: no script, whatever is in a mail is text until the browser says otherwise. */
final class MailPages {
    private static final int SHOWN = 200;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]]");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    private MailPages() {}

    static String list(List<CaughtMail> mails, String to) {
        var title = to.isEmpty() ? "Mails" : "Mails to " + to;
        return page(title, """
                <h1>%s</h1>
                <p>Every mail the suite sends is caught here. None leaves this machine.</p>
                <form action="/" method="get" role="search">
                  <label for="to">Only mails to this address</label>
                  <input id="to" name="to" type="search" value="%s" autocomplete="off" spellcheck="false">
                  <button>Show</button>
                </form>
                %s
                <form action="/forget" method="post"><button class="quiet">Forget all mails</button></form>
                """.formatted(text(title), text(to), table(mails)));
    }

    private static String table(List<CaughtMail> mails) {
        if (mails.isEmpty()) {
            return "<p><strong>No mails yet.</strong> Load the page again when something was sent.</p>";
        }
        var count = mails.size() > SHOWN
                ? "The newest %d of %d mails. Narrow them by an address.".formatted(SHOWN, mails.size())
                : mails.size() == 1 ? "One mail." : mails.size() + " mails, newest first.";
        return "<p>%s</p><ol class=\"mails\">%s</ol>"
                .formatted(
                        count, mails.stream().limit(SHOWN).map(MailPages::line).collect(Collectors.joining()));
    }

    private static String line(CaughtMail mail) {
        return """
                <li><a href="/messages/%s">%s</a><span>to %s</span><time datetime="%s">%s</time></li>
                """.formatted(
                        mail.id(), subject(mail), text(mail.to()), mail.receivedAt(), TIME.format(mail.receivedAt()));
    }

    static String one(OpenedMail opened) {
        var mail = opened.mail();
        return page(mail.subject(), """
                <p><a href="/">All mails</a> · <a href="/?to=%s">All mails to this address</a></p>
                <h1>%s</h1>
                <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Received</dt><dd>%s</dd>%s</dl>
                %s%s
                <p><a href="/api/messages/%s/raw">The mail as it came</a></p>
                """.formatted(
                        java.net.URLEncoder.encode(mail.to(), StandardCharsets.UTF_8),
                        subject(mail),
                        text(mail.from()),
                        text(mail.to()),
                        TIME.format(mail.receivedAt()),
                        attachments(opened.attachments()),
                        asText(opened),
                        asHtml(opened),
                        mail.id()));
    }

    private static String attachments(List<String> names) {
        return names.isEmpty() ? "" : "<dt>Attached</dt><dd>%s</dd>".formatted(text(String.join(", ", names)));
    }

    private static String asText(OpenedMail mail) {
        return mail.text().isBlank() ? "" : "<h2>As text</h2><pre>%s</pre>".formatted(linked(mail.text()));
    }

    private static String asHtml(OpenedMail opened) {
        if (opened.html() == null) {
            return "";
        }
        return """
                <h2>As HTML</h2>
                <iframe title="The mail as HTML" src="/messages/%s/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
                """.formatted(opened.mail().id());
    }

    /** Addresses in plain text become links; everything else stays text. */
    static String linked(String plain) {
        var html = new StringBuilder();
        var matcher = LINK.matcher(plain);
        var end = 0;
        while (matcher.find()) {
            html.append(text(plain.substring(end, matcher.start())));
            html.append("<a href=\"%1$s\" rel=\"noreferrer\">%1$s</a>".formatted(text(matcher.group())));
            end = matcher.end();
        }
        return html.append(text(plain.substring(end))).toString();
    }

    private static String subject(CaughtMail mail) {
        return mail.subject().isBlank() ? "(no subject)" : text(mail.subject());
    }

    static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String page(String title, String content) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Mail catcher</title>
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                <header><a href="/">UnMentoring mail catcher</a></header>
                <main>
                %s
                </main>
                </body>
                </html>
                """.formatted(text(title), content);
    }

    static String style() {
        try (var css = MailPages.class.getResourceAsStream("style.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

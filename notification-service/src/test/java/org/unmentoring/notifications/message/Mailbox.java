package org.unmentoring.notifications.message;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.unmentoring.notifications.MailPort;

/** A real mail server at the service's door, and what it received. */
public class Mailbox {
    private GreenMail server;

    public void open() {
        server = new GreenMail(new ServerSetup(MailPort.number(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public void close() {
        server.stop();
    }

    public List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(received -> recipients(received).contains(address))
                .toList();
    }

    private static String recipients(MimeMessage received) {
        try {
            return Arrays.toString(received.getRecipients(RecipientType.TO));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

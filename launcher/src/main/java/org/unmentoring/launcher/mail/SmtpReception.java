package org.unmentoring.launcher.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.MessageHandler;

/** One mail on its way in: kept as it came, whoever it is for. */
final class SmtpReception implements MessageHandler {
    private final MailFolder folder;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    SmtpReception(MailFolder folder) {
        this.folder = folder;
    }

    @Override
    public void from(String address) {
        sender = address;
    }

    @Override
    public void recipient(String address) {
        recipients.add(address);
    }

    @Override
    public String data(InputStream content) throws IOException {
        return "Caught as "
                + folder.add(sender, recipients, content.readAllBytes()).id();
    }

    @Override
    public void done() {}
}

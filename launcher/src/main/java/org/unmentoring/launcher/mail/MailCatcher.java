package org.unmentoring.launcher.mail;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;
import org.unmentoring.launcher.terminal.LaunchFailure;
import org.unmentoring.launcher.terminal.Progress;

/** Takes every mail and sends none on; they are read in a browser or through a small API. */
public final class MailCatcher implements AutoCloseable {
    private final String host;
    private final int smtpPort;
    private final int pagesPort;
    private final MailFolder mails;
    private SMTPServer smtp;
    private HttpServer http;
    private ExecutorService threads;

    public MailCatcher(String host, int smtpPort, int pagesPort, Path folder) {
        this.host = host;
        this.smtpPort = smtpPort;
        this.pagesPort = pagesPort;
        this.mails = new MailFolder(folder, InstantSource.system());
    }

    /** For containers: `MailCatcher <folder>` listens to everybody, SMTP on 8425 and pages on 8084. */
    public static void main(String... arguments) {
        new MailCatcher("0.0.0.0", 8425, 8084, Path.of(arguments[0])).start();
        new Progress(System.out, false).say("The mail catcher takes SMTP on port 8425 and shows mails on port 8084.");
    }

    public void start() {
        mails.read();
        try {
            var address = InetAddress.getByName(host);
            smtp = SMTPServer.port(smtpPort)
                    .bindAddress(address)
                    .messageHandlerFactory(context -> new SmtpReception(mails))
                    .build();
            smtp.start();
            http = HttpServer.create(new InetSocketAddress(address, pagesPort), 0);
            http.createContext("/", new MailWeb(mails));
            threads = Executors.newFixedThreadPool(4);
            http.setExecutor(threads);
            http.start();
        } catch (IOException e) {
            throw new LaunchFailure("The mail catcher could not start: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        if (smtp != null) {
            smtp.stop();
        }
        if (http != null) {
            http.stop(0);
            threads.shutdownNow();
        }
    }
}

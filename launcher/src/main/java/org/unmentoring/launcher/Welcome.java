package org.unmentoring.launcher;

import java.util.Optional;
import org.unmentoring.launcher.home.Addresses;
import org.unmentoring.launcher.home.Home;
import org.unmentoring.launcher.sample.SampleSite;

/** What is printed when all is ready: where everything is, and how to come in. */
final class Welcome {
    private Welcome() {}

    static String text(Addresses addresses, Home home, Optional<SampleSite> sample) {
        return """

                UnMentoring is running.

                  web pages              %s/
                  mails it sends         %s/        (caught here, none leaves this machine)
                  participants-service   %s/q/swagger-ui
                  matching-service       %s/q/swagger-ui
                  notification-service   %s/q/swagger-ui
                  PostgreSQL             localhost:%d, databases participants, matching, notification

                %s
                Operator's token for the API: client id “operator”, secret in %s
                Logs: %s
                Ctrl-C stops everything and keeps the data; ./unmentoring --reset starts afresh.""".formatted(
                        addresses.web(),
                        addresses.mailPages(),
                        addresses.participants(),
                        addresses.matching(),
                        addresses.notification(),
                        addresses.databasePort(),
                        sample.map(site -> signIn(addresses, site)).orElse(WITHOUT_SAMPLE),
                        home.secrets().resolve("operator-secret"),
                        home.logs());
    }

    private static final String WITHOUT_SAMPLE = """
            There is no sample data. Make a programme and its first organiser with the operator's token:
            POST /v1/programmes, then POST /v1/programmes/{id}/organisers (participants-service).
            """;

    private static String signIn(Addresses addresses, SampleSite site) {
        return """
                Signing in needs no password: ask for a link at %s/sign-in, find the mail at %s/
                  as an organiser        %s
                  as a participant       %s
                """.formatted(addresses.web(), addresses.mailPages(), site.organiser(), site.participant());
    }
}

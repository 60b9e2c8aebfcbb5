package org.unmentoring.launcher.service;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.unmentoring.launcher.database.Database;
import org.unmentoring.launcher.home.Addresses;
import org.unmentoring.launcher.home.Secrets;

/** What each service is told by its environment: where it and its neighbours are, and only the secrets it needs. */
public final class ServiceEnvironment {
    private final Addresses addresses;
    private final Secrets secrets;
    private final Database database;
    private final String instance = UUID.randomUUID().toString();

    public ServiceEnvironment(Addresses addresses, Secrets secrets, Database database) {
        this.addresses = addresses;
        this.secrets = secrets;
        this.database = database;
    }

    /** Marks the services of this start; their readiness shows it. */
    String instance() {
        return instance;
    }

    String url(Service service) {
        return switch (service) {
            case PARTICIPANTS -> addresses.participants();
            case MATCHING -> addresses.matching();
            case NOTIFICATION -> addresses.notification();
            case WEB -> addresses.web();
        };
    }

    Map<String, String> of(Service service) {
        var variables = new HashMap<>(
                SecretEnvironment.of(service, secrets, secrets.tokenPrivateKey().getParent()));
        variables.put("UNMENTORING_INSTANCE", instance);
        variables.put("UNMENTORING_WEB_URL", addresses.web());
        variables.put("UNMENTORING_PARTICIPANTS_URL", addresses.participants());
        variables.put("UNMENTORING_MATCHING_URL", addresses.matching());
        variables.put("UNMENTORING_NOTIFICATION_URL", addresses.notification());
        // Nothing is offered to the network around this machine: the mail catcher would let anybody sign in as anybody.
        variables.put("QUARKUS_HTTP_HOST", "localhost");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(port(service)));
        switch (service) {
            case PARTICIPANTS -> {
                useDatabase(variables, "participants");
                // Whoever tries the suite out comes in at once, and may still set up a second step.
                variables.put("UNMENTORING_SECOND_FACTOR_POLICY", "when-set-up");
            }
            case MATCHING -> useDatabase(variables, "matching");
            case NOTIFICATION -> {
                useDatabase(variables, "notification");
                // Webhooks may be tried out with a receiver on this machine, over http and on any port.
                variables.put("UNMENTORING_WEBHOOKS_COURIER_LOCAL_DEVELOPMENT", "true");
                variables.put("UNMENTORING_WEBHOOKS_COURIER_NETWORKS", "127.0.0.0/8");
                variables.put("QUARKUS_MAILER_HOST", "localhost");
                variables.put("QUARKUS_MAILER_PORT", Integer.toString(addresses.smtpPort()));
                variables.put("UNMENTORING_MAIL_FROM", "UnMentoring <hello@unmentoring.example>");
            }
            case WEB -> {}
        }
        return variables;
    }

    private void useDatabase(Map<String, String> variables, String name) {
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(name));
        variables.put("QUARKUS_DATASOURCE_USERNAME", name);
    }

    private int port(Service service) {
        return switch (service) {
            case PARTICIPANTS -> addresses.participantsPort();
            case MATCHING -> addresses.matchingPort();
            case NOTIFICATION -> addresses.notificationPort();
            case WEB -> addresses.webPort();
        };
    }
}

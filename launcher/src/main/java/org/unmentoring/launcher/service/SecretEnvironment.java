package org.unmentoring.launcher.service;

import java.nio.file.Path;
import java.util.Map;
import org.unmentoring.launcher.home.Secrets;

/** Which service is given which secret: none gets one it has no use for. */
final class SecretEnvironment {
    private static final String DATABASE_PASSWORD = "QUARKUS_DATASOURCE_PASSWORD";
    private static final String MATCHING_SECRET = "UNMENTORING_MATCHING_SECRET";

    private static final String PARTICIPANTS_WEBHOOKS = "UNMENTORING_PARTICIPANTS_WEBHOOK_SECRET";
    private static final String MATCHING_WEBHOOKS = "UNMENTORING_MATCHING_WEBHOOK_SECRET";

    private SecretEnvironment() {}

    /** @param tokenKeys the folder where participants-service finds the keys of the tokens */
    static Map<String, String> of(Service service, Secrets secrets, Path tokenKeys) {
        return switch (service) {
            case PARTICIPANTS ->
                Map.of(
                        "SMALLRYE_JWT_SIGN_KEY_LOCATION",
                        "file:" + tokenKeys.resolve(secrets.tokenPrivateKey().getFileName()),
                        "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                        "file:" + tokenKeys.resolve(secrets.tokenPublicKey().getFileName()),
                        MATCHING_SECRET,
                        secrets.matching(),
                        "UNMENTORING_OPERATOR_SECRET",
                        secrets.operator(),
                        "UNMENTORING_SECOND_FACTOR_SECRET",
                        secrets.secondFactors(),
                        PARTICIPANTS_WEBHOOKS,
                        secrets.webhooksTo("participants"),
                        DATABASE_PASSWORD,
                        secrets.databasePassword("participants"));
            case MATCHING ->
                Map.of(
                        MATCHING_SECRET, secrets.matching(),
                        MATCHING_WEBHOOKS, secrets.webhooksTo("matching"),
                        DATABASE_PASSWORD, secrets.databasePassword("matching"));
            case NOTIFICATION ->
                Map.of(
                        "UNMENTORING_MAIL_SEAL_SECRET",
                        secrets.mailSeal(),
                        PARTICIPANTS_WEBHOOKS,
                        secrets.webhooksTo("participants"),
                        MATCHING_WEBHOOKS,
                        secrets.webhooksTo("matching"),
                        DATABASE_PASSWORD,
                        secrets.databasePassword("notification"));
            case WEB -> Map.of("UNMENTORING_SESSION_SECRET", secrets.session());
        };
    }
}
